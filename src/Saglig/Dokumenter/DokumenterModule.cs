using Saglig.Jobs;

namespace Saglig.Dokumenter;

/// <summary>Registers the document store and what reads, judges and hands out files.</summary>
public static class DokumenterModule
{
    /// <param name="root">The folder of the store; one volume, outside the web root.</param>
    public static IServiceCollection AddDokumenter(
        this IServiceCollection services,
        string root,
        UploadLimits limits
    ) =>
        services
            .AddSingleton(limits)
            .AddSingleton<IDocumentStore>(provider => new DiskDocumentStore(
                root,
                provider.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton<FileInspector>()
            .AddSingleton<TextExtractor>()
            .AddSingleton<SafeDelivery>()
            .AddSingleton<UploadToken>()
            .AddSingleton<UploadReader>()
            .AddScoped<DokumentSql>()
            .AddScoped<RegisterDokument>()
            .AddScoped<IJobHandler, ReadDokument>()
            .AddScoped<SweepStore>()
            .AddScoped<IJobHandler>(provider => provider.GetRequiredService<SweepStore>())
            .AddScoped<IStartupStep>(provider => provider.GetRequiredService<SweepStore>());
}
