using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.Oplysninger.Aktiviteter;
using Saglig.Oplysninger.Arbejdsmapper;
using Saglig.Oplysninger.Indhentninger;
using Saglig.Oplysninger.Lægebestillinger;
using Saglig.Oplysninger.Lukninger;
using Saglig.Oplysninger.Netkilder;
using Saglig.Oplysninger.Planlinjer;
using Saglig.Oplysninger.Særlige;
using Saglig.Oplysninger.Samtykker;

namespace Saglig.Oplysninger;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class OplysningerModule
{
    public static IServiceCollection AddOplysninger(this IServiceCollection services)
    {
        services.AddScoped<PlanSql>();
        services.AddScoped<LægebestillingSql>();
        services.AddScoped<Ventelinjer>();
        services.AddScoped<SamtykkeSql>();
        services.AddScoped<SamtykkeanmodningSql>();
        services.AddScoped<OplysningSql>();
        services.AddScoped<Sager.ICaseRules, Indhentningsstop>();
        services.AddScoped<OplysningSaveSql>();
        services.AddScoped<OplysningHistorySql>();
        services.AddScoped<SagsoplysningSql>();
        services.AddScoped<ForeliggendeSql>();
        services.AddScoped<IndhentningSql>();
        services.AddScoped<LoadOverblik>();
        services.AddScoped<LoadOplysningForm>();
        services.AddScoped<OplysningStore>();
        services.AddScoped<OnFile>();
        services.AddScoped<TryIndhentning>();
        return services.AddNetkilder().AddActs().AddBestillinger().AddArbejdsmappe();
    }

    private static IServiceCollection AddArbejdsmappe(this IServiceCollection services)
    {
        services.AddScoped<ArbejdsmappeSql>();
        services.AddScoped<Mappeforslag>();
        services.AddScoped<LoadArbejdsmappe>();
        services.AddScoped<TakeOut>();
        services.AddScoped<PutBack>();
        return services;
    }

    private static IServiceCollection AddNetkilder(this IServiceCollection services)
    {
        services.AddOptions<Netopsætning>().BindConfiguration("Nettet");
        services.AddScoped<TryOplysning>();
        services.AddScoped<LoadVentende>();
        services.AddScoped<NetopslagSql>();
        services.AddScoped<FundSql>();
        services.AddScoped<TryNetopslag>();
        services.AddScoped<Instrukser>();
        services.AddScoped<Netklokke>();
        services.AddScoped<Fundpapir>();
        services.AddScoped<KeepFund>();
        services.AddScoped<WriteFund>();
        services.AddScoped<ReadFund>();
        services.AddScoped<LoadNetkilder>();
        services.AddScoped<LoadOpen>();
        services.AddScoped<LoadAktivitet>();
        services.AddScoped<LoadAktiviteter>();
        services.AddScoped<Aktivitetskonflikt>();
        services.AddScoped<OpenNetopslag>();
        services.AddScoped<EndNetopslag>();
        services.AddScoped<AddFund>();
        services.AddScoped<CoverFund>();
        return services.AddSærlige();
    }

    private static IServiceCollection AddSærlige(this IServiceCollection services)
    {
        services.AddScoped<ApproveSærlig>();
        services.AddScoped<MarkSærligeSql>();
        services.AddScoped<MarkSærlige>();
        services.AddScoped<Sager.IJournalObserver>(s => s.GetRequiredService<MarkSærlige>());
        services.AddScoped<IStartupStep, MarkEarlier>();
        return services;
    }

    private static IServiceCollection AddActs(this IServiceCollection services)
    {
        services.AddScoped<AddPlanlinje>();
        services.AddScoped<ChangePlanlinje>();
        services.AddScoped<FinishPlanlinje>();
        services.AddScoped<ReopenPlanlinje>();
        services.AddScoped<AskSource>();
        services.AddScoped<RegisterSamtykke>();
        services.AddScoped<WithdrawSamtykke>();
        services.AddScoped<AskSamtykke>();
        services.AddScoped<AnswerSamtykke>();
        services.AddScoped<WriteOplysning>();
        services.AddScoped<CloseSagsoplysning>();
        services.AddScoped<OplysSagen>();
        services.AddScoped<OplysMere>();
        services.AddScoped<ReopenSagsoplysning>();
        return services;
    }

    private static IServiceCollection AddBestillinger(this IServiceCollection services)
    {
        services.AddScoped<LoadBestilling>();
        services.AddScoped<Lægeafsendelse>();
        services.AddScoped<OrderFromDoctor>();
        services.AddScoped<RemindDoctor>();
        services.AddScoped<ReceiveAnswer>();
        services.AddScoped<CancelOrder>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/Oplysninger", AccessRule.Case);
        pages.AddPageRoute("/Oplysninger/Write", "/sager/{nummer}/oplysninger/{id:guid}");
        pages.Page("/Oplysninger/Netkilder/Instruks", AccessRule.Employee());
        pages.AddPageRoute(
            "/Oplysninger/Aktiviteter/Write",
            "/sager/{nummer}/aktiviteter/{id:guid}"
        );
        pages.AddPageRoute(
            "/Oplysninger/Planlinjer/Edit",
            "/sager/{nummer}/oplysninger/plan/{linje:guid}"
        );
    }
}
