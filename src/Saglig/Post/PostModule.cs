using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Post;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class PostModule
{
    public static IServiceCollection AddPost(this IServiceCollection services)
    {
        services.AddScoped<DuplikatSql>();
        services.AddScoped<PostSql>();
        services.AddScoped<AfsenderSql>();
        services.AddScoped<PostfilSql>();
        services.AddScoped<PosttrinSql>();
        services.AddScoped<SagsvalgSql>();
        services.AddScoped<DeliverDokumentSql>();
        services.AddScoped<FindSag>();
        services.AddScoped<FindBorger>();
        services.AddScoped<KnownPapers>();
        services.AddScoped<KeptFiles>();
        services.AddScoped<PapirForm>();
        services.AddScoped<LoadSortering>();
        services.AddScoped<LoadPosthistorik>();
        services.AddScoped<RegistrerPost>();
        services.AddScoped<JournaliserPost>();
        services.AddScoped<FordelPost>();
        services.AddScoped<FlytPost>();
        services.AddScoped<DeliverDokument>();
        services.AddScoped<SendKvittering>();
        services.AddScoped<ModtagPapir>();
        services.AddScoped<ModtagPåSag>();
        services.AddScoped<ModtagFraBorger>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/Post", AccessRule.Case);
        foreach (var page in (string[])["Tray", "Receive", "Sort", "TrayFile", "NewBorger"])
            pages.Page($"/Post/{page}", Receivers);
        pages.Page("/Post/DokumentFileForBorger", AccessRule.PortalCase);
    }

    /// <summary>The roles of those who open the unit's post; the menu shows it to them alone.</summary>
    public static IReadOnlyList<Role> ReceivingRoles =>
        [
            Role.Post,
            Role.Sagsbehandler,
            Role.Leder,
            Role.Jurist,
            Role.Sekretariat,
            Role.Borgerrådgiver,
        ];

    /// <summary>Those who open the unit's post; not the health coordinators, who see what they are asked about only.</summary>
    private static readonly AccessRule Receivers = AccessRule.Employee([.. ReceivingRoles]);
}
