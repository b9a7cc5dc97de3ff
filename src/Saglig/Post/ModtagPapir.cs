using Saglig.Ansøgninger;
using Saglig.Dokumenter;
using Saglig.Sager;

namespace Saglig.Post;

/// <summary>
/// Journalises a received paper with all its files (S1-1, S1-2). Inside another act. Never refuses: what cannot be kept
/// is journalised as received with the reason.
/// </summary>
public sealed class ModtagPapir(
    RegisterDokument documents,
    RegistrerAnsøgning register,
    SendKvittering receipts
)
{
    /// <param name="igen">Files to leave out because they are held already; a step tells that they came again.</param>
    public async Task<Modtagelse> Run(SagAct act, Papir papir, IReadOnlyList<Duplikat>? igen = null)
    {
        var known = igen ?? [];
        var kept = papir.Filer.Where(f => !f.ErAfvist && known.All(d => d.Hash != f.Hash)).ToList();
        var refused = papir.Filer.Where(f => f.ErAfvist).ToList();
        var numbers = new List<Journalnummer>();
        if (kept.Count > 0 || papir.Tekst is not null || (refused.Count == 0 && known.Count == 0))
            numbers.Add(await Write(act, papir, kept.FirstOrDefault(), main: null));
        foreach (var file in kept.Skip(1))
            numbers.Add(await Write(act, papir, file, numbers[0]));
        foreach (var file in refused)
            numbers.Add(await Refuse(act, papir, file, numbers.FirstOrDefault()));
        foreach (var file in known)
            numbers.Add(await Again(act, papir, file));
        var ansøgning = papir.Ydelse is { } ydelse
            ? await register.Run(
                act,
                new(ydelse, papir.Modtaget, numbers[0].Nr, papir.Kanal == Kanal.Mundtligt)
            )
            : null;
        await receipts.Run(act, papir, numbers[0]);
        return new(numbers[0], numbers, refused, known, ansøgning);
    }

    private async Task<Journalnummer> Write(
        SagAct act,
        Papir papir,
        Papirfil? file,
        Journalnummer? main
    )
    {
        if (file is not null)
            await documents.Run(
                DocumentHash.Parse(file.Hash!),
                DocumentTypes.Parse(file.Filtype!),
                file.Bytes
            );
        return await act.Write(
            Papirhændelser.Modtaget(act, papir, main is null ? null : file),
            Papirhændelser.Data(papir, file, main)
        );
    }

    private static Task<Journalnummer> Refuse(
        SagAct act,
        Papir papir,
        Papirfil file,
        Journalnummer? main
    ) =>
        act.Write(
            Papirhændelser.Afvist(papir, file, withText: main is null),
            Papirhændelser.Data(papir, null, main)
        );

    private static Task<Journalnummer> Again(SagAct act, Papir papir, Duplikat held) =>
        act.Write(
            Papirhændelser.KomIgen(papir, held),
            new() { Modtaget = papir.Modtaget, Afsender = papir.Afsender }
        );
}
