using Saglig.Dokumenter;
using Saglig.Jobs;

namespace Saglig.Breve.Kanaler;

/// <summary>
/// The print room's folder: one for each day, with each copy, its enclosures and a cover list. Files are named by the
/// document's number, so that the same copy again takes its own place.
/// </summary>
public sealed class PapirKanal(
    Settings settings,
    IDocumentStore store,
    BrevSql letters,
    Følgeliste coverList,
    TimeProvider clock
) : IBrevkanal
{
    public Brevkanal Kanal => Brevkanal.Papir;

    public Task<Brevstatus> Deliver(Ekspedition copy, CancellationToken ct) =>
        OnDisk(async () =>
        {
            var folder = Følgeliste.Folder(settings, clock.Today());
            Directory.CreateDirectory(folder);
            await Put(copy.Forsendelse.DokumentHash, Path.Combine(folder, copy.Fil), ct);
            var brev =
                await letters.Find(copy.Sag, copy.DokumentNr)
                ?? throw new InvalidOperationException($"{copy.Dokumentnummer} is no letter.");
            foreach (var (index, bilag) in brev.Bilag.Index())
                if (bilag.Dokument is { } file)
                    await Put(file.Hash, Path.Combine(folder, copy.Bilagsfil(index + 1, file)), ct);
            return Brevstatus.TilPrint;
        });

    public Task Finish(Ekspedition copy, CancellationToken ct) =>
        OnDisk(async () =>
        {
            await coverList.Write(clock.Today(), ct);
            return true;
        });

    private async Task Put(string hash, string path, CancellationToken ct)
    {
        await using var content =
            await store.Open(DocumentHash.Parse(hash), ct)
            ?? throw new JobFailedException(
                $"Filen til {Path.GetFileName(path)} findes ikke i dokumentlageret."
            );
        await Disk.Replace(path, file => content.CopyToAsync(file, ct));
    }

    private static async Task<T> OnDisk<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new JobFailedException("Printmappen kan ikke skrives. Bed driften se på den.", e);
        }
    }
}
