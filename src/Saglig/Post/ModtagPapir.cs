using Saglig.Ansøgninger;
using Saglig.Dokumenter;
using Saglig.Sager;

namespace Saglig.Post;

/// <summary>What came of receiving a paper.</summary>
/// <param name="Nummer">The paper's number; for a paper that only came again, the number it has already is in <see cref="Igen"/>.</param>
public sealed record Modtagelse(Journalnummer Nummer)
{
    /// <summary>Every entry that was made for it, in order, refused files too.</summary>
    public IReadOnlyList<Journalnummer> Numre { get; init; } = [];

    /// <summary>Files that could not be kept, each with its sentence.</summary>
    public IReadOnlyList<Papirfil> Afvist { get; init; } = [];

    /// <summary>Files that were left out because we hold them already.</summary>
    public IReadOnlyList<Duplikat> Igen { get; init; } = [];

    /// <summary>Null when the paper is no application.</summary>
    public RegistrerAnsøgningResult? Ansøgning { get; init; }
}

/// <summary>
/// Journalises a received paper with all its files (S1-1, S1-2). Inside another act. Never refuses: what cannot be kept
/// is journalised as received with the reason.
/// </summary>
public sealed class ModtagPapir(RegisterDokument documents, RegistrerAnsøgning register)
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
        return new Modtagelse(numbers[0])
        {
            Numre = numbers,
            Afvist = refused,
            Igen = known,
            Ansøgning = papir.Ydelse is { } ydelse
                ? await register.Run(
                    act,
                    new(ydelse, papir.Modtaget, numbers[0].Nr, papir.Kanal == Kanal.Mundtligt)
                )
                : null,
        };
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
            new PapirKomIgen(held.Navn, held.Nummer, held.Modtaget, papir.Modtaget, papir.FraHvem),
            new Journaldata { Modtaget = papir.Modtaget, Afsender = papir.Afsender }
        );
}
