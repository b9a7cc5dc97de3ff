using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>The entries and rows of a find, inside the act that lays it on the case.</summary>
public sealed class WriteFund(FundSql sql, Fundpapir papers, IdSource ids)
{
    internal async Task<FundResult> Run(
        SagAct act,
        Netopslag row,
        NytFund fund,
        KeptFund? kept,
        IReadOnlyList<Prøvelse> tried
    )
    {
        var id = new NetfundId(ids.New());
        var (number, entry) = kept is null
            ? await Paper(act, row, fund, id)
            : await Picture(act, row, fund, id, kept.Original);
        if (number is not { } document)
            return new FundResult.Refused("Vælg et papir på sagen, som har en fil og kan ses.");
        await sql.Add(act.Sag.Id, Row(row, fund, id, document), entry);
        if (kept?.Kopi is { } copy)
            await Cover(
                act,
                id,
                document,
                copy,
                new(fund.Felter.Count, fund.Efter!.Value, fund.Fordi)
            );
        return new FundResult.Saved(
            id,
            [.. tried.Where(p => p is { Svar: Mangler, Tilsidesat: null })]
        );
    }

    /// <summary>Journalises the copy in which others are covered, beside the original (S1-15, S1-17).</summary>
    internal async Task<int> Cover(
        SagAct act,
        NetfundId id,
        int original,
        Dokumentfil copy,
        Dækning dækning
    )
    {
        await papers.Register(copy);
        var number = await act.Write(
            new FundDækket(id.Value, dækning.Felter, dækning.Efter, dækning.Fordi),
            new Journaldata
            {
                Dokument = copy,
                BilagTilNr = await sql.EntryOf(act.Sag.Id, original),
            }
        );
        await sql.SetCopy(id, number.DokumentNr!.Value);
        return number.DokumentNr.Value;
    }

    private async Task<(int?, int)> Picture(
        SagAct act,
        Netopslag row,
        NytFund fund,
        NetfundId id,
        Dokumentfil file
    )
    {
        await papers.Register(file);
        var number = await act.Write(
            new FundJournaliseret(
                id.Value,
                row.Fakta.Kanal,
                fund.Adresse,
                fund.Set!.Value,
                fund.LoggetInd,
                fund.Aktivitet,
                !fund.Aktivitet && fund.AndrePersoner == true,
                fund.Særlig
            ),
            new Journaldata { Dokument = file, DokumentDato = fund.Set.Value.DateInCopenhagen() }
        );
        return (number.DokumentNr, number.Nr);
    }

    private async Task<(int?, int)> Paper(SagAct act, Netopslag row, NytFund fund, NetfundId id)
    {
        var document = fund.DokumentNr!.Value;
        if (await sql.EntryOf(act.Sag.Id, document) is null)
            return (null, 0);
        var entry = await act.Write(
            new PapirTagetInd(
                id.Value,
                row.Fakta.Kanal,
                $"{act.Sag.Nummer}-{document}",
                fund.Adresse,
                fund.Set!.Value
            )
        );
        return (document, entry.Nr);
    }

    private static Fund Row(Netopslag row, NytFund fund, NetfundId id, int document) =>
        new(id, row.Id, document)
        {
            Aktivitet = fund.Aktivitet,
            Adresse = fund.Adresse,
            Set = fund.Set!.Value,
            LoggetInd = fund.LoggetInd,
            AndrePersoner = !fund.Aktivitet && fund.AndrePersoner == true,
            Særlig = fund.Særlig,
        };
}

/// <summary>How many parts are covered, on which provision, and why.</summary>
public sealed record Dækning(int Felter, Udeladelse Efter, string Fordi);
