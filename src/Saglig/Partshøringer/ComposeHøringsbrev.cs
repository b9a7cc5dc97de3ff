using Ret;
using Saglig.Breve;
using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>Makes the letter of a hearing and tries the rules on it. Preview and sending use the same.</summary>
public sealed class ComposeHøringsbrev(
    OplysningSql oplysninger,
    SagsdokumentSql papers,
    LoadHøringsfakta facts,
    LoadAdressater adressater,
    SetAsides setAsides
)
{
    /// <summary>Pieces of information that are not in the case are left out; with none left there is no letter.</summary>
    public async Task<Høringsforslag> Run(Sag sag, Høringsudkast udkast)
    {
        var fakta = await facts.For(sag.Id);
        var chosen = (await oplysninger.For(sag.Id))
            .Where(o => udkast.Betydninger.ContainsKey(o.Fakta.Id))
            .ToList();
        var bilag = await papers.Bilag(sag.Id, chosen.SelectMany(o => o.DokumentNumre));
        var fremme = (await adressater.For(sag, fakta.Dag)).FremmeSenest;
        var brevfakta = new Høringsbrevsfakta
        {
            Modtaget = fremme,
            Svarfrist = udkast.Svarfrist,
            Oplysninger = [.. chosen.Select(o => o.Fakta.Id)],
            Udeladt = [.. Udeladt(fakta, chosen)],
            KortFristFordi = udkast.KortFristFordi,
        };
        return new(
            fremme,
            chosen,
            await setAsides.Apply(sag.Id, Høringsbrevsregler.Alle.Prøv(brevfakta, fakta.Dag))
        )
        {
            Brev = chosen.Count == 0 ? null : Høringsbrev.Udkast(udkast, chosen, bilag),
        };
    }

    private static IEnumerable<Oplysningsfakta> Udeladt(
        Høringsfakta fakta,
        List<Oplysning> chosen
    ) =>
        Høringsdækning
            .For(fakta)
            .Where(d => d.Status == Høringsstatus.SkalHøres)
            .Select(d => d.Oplysning)
            .Where(o => chosen.All(c => c.Fakta.Id != o.Id));
}

/// <summary>A hearing as it would be sent now.</summary>
/// <param name="Fremme">The day by which the letter must be with the citizen.</param>
/// <param name="Prøvelser">Every rule's answer.</param>
public sealed record Høringsforslag(
    DateOnly Fremme,
    IReadOnlyList<Oplysning> Oplysninger,
    IReadOnlyList<Prøvelse> Prøvelser
)
{
    /// <summary>Null when nothing is chosen.</summary>
    public BrevUdkast? Brev { get; init; }

    /// <summary>What stops it, each a sentence that says what to do.</summary>
    public IReadOnlyList<string> Hindringer =>
        [.. Prøvelser.Where(p => p.Spærrer).Select(p => ((Mangler)p.Svar).Hvad)];
}
