using Saglig.Sager;

namespace Saglig.Post;

/// <summary>The journal entries of a received paper, made from the paper.</summary>
internal static class Papirhændelser
{
    /// <param name="enclosure">Null for the paper itself; a further file of the same paper is an enclosure to it.</param>
    public static PapirModtaget Modtaget(SagAct act, Papir papir, Papirfil? enclosure) =>
        new(
            enclosure is null ? papir.Tema : $"{papir.Tema}: bilag “{enclosure.Navn}”",
            papir.FraHvem,
            papir.Kanal,
            papir.Modtaget,
            act.Next.ToString()
        )
        {
            AfsenderEnhed = papir.AfsenderEnhed,
            AfsendersNummer = papir.AfsendersNummer,
            Afsendere = enclosure is null ? papir.Afsendere : [],
            Indhold = enclosure is null ? papir.Tekst : null,
            HvorforIgen = enclosure is null ? papir.HvorforIgen : null,
            DatoFra =
                papir.DokumentDato is { } day && day < act.Sag.Oprettet.DateInCopenhagen()
                    ? day
                    : null,
        };

    public static FilAfvist Afvist(Papir papir, Papirfil file, bool withText) =>
        new(papir.Tema, file.Navn, file.Bytes, file.AfvistKode!, file.AfvistGrund!, papir.Modtaget)
        {
            FraHvem = papir.FraHvem,
            Indhold = withText ? papir.Tekst : null,
        };

    public static PapirKomIgen KomIgen(Papir papir, Duplikat held) =>
        new(held.Navn, held.Nummer, held.Modtaget, papir.Modtaget, papir.FraHvem);

    public static Journaldata Data(Papir papir, Papirfil? file, Journalnummer? main) =>
        new()
        {
            Modtaget = papir.Modtaget,
            DokumentDato = papir.DokumentDato,
            Afsender = papir.AfsenderEnhed is { } unit
                ? $"{papir.Afsender}, {unit}"
                : papir.Afsender,
            Modtager = papir.Modtager,
            KopiTil = papir.KopiTil,
            Initialer = papir.Initialer,
            Dokument = file is null
                ? null
                : new Dokumentfil(file.Hash!, file.Navn, file.Filtype!, file.Bytes),
            BilagTilNr = main?.Nr,
        };
}
