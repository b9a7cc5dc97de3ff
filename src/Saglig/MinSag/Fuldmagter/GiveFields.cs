using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Personer;
using Saglig.Ui;

namespace Saglig.MinSag.Fuldmagter;

/// <summary>A mandate as the citizen types it.</summary>
public sealed class GiveFields
{
    private const Fuldmagtsomfang Letters =
        Fuldmagtsomfang.KopiAfBreve | Fuldmagtsomfang.BreveIStedet;

    public string Navn { get; set; } = "";
    public string Organisation { get; set; } = "";
    public string Cpr { get; set; } = "";
    public string Adresse { get; set; } = "";
    public string Telefon { get; set; } = "";
    public List<string> Omfang { get; set; } = [];
    public DateOnly? Fra { get; set; }
    public DateOnly? Til { get; set; }

    /// <summary>The parts of a mandate in the citizen's words.</summary>
    public static IEnumerable<Valgmulighed> Scopes(Viewer viewer) =>
        Fuldmagtsord.Dele.Select(d => new Valgmulighed(d.Del.ToString(), Name(d.Del, viewer)));

    /// <summary>"Se sagen, klage": what a mandate covers, to the citizen.</summary>
    public static string Names(Fuldmagtsomfang omfang, Viewer viewer) =>
        string.Join(
            ". ",
            Fuldmagtsord.Dele.Where(d => omfang.HasFlag(d.Del)).Select(d => Name(d.Del, viewer))
        );

    private static string Name(Fuldmagtsomfang part, Viewer viewer) =>
        part switch
        {
            Fuldmagtsomfang.Indsigt => viewer.Says("Se min sag", "See my case"),
            Fuldmagtsomfang.Udtalelse => viewer.Says(
                "Svare på breve for mig",
                "Answer letters for me"
            ),
            Fuldmagtsomfang.Klage => viewer.Says("Klage for mig", "Complain for me"),
            Fuldmagtsomfang.Ansøgning => viewer.Says("Søge for mig", "Apply for me"),
            Fuldmagtsomfang.KopiAfBreve => viewer.Says(
                "Få kopi af mine breve",
                "Have copies of my letters"
            ),
            _ => viewer.Says("Få mine breve i stedet for mig", "Have my letters instead of me"),
        };

    private Fuldmagtsomfang Scope =>
        Fuldmagtsord
            .Dele.Where(d => Omfang.Contains(d.Del.ToString()))
            .Aggregate(Fuldmagtsomfang.Ingen, (all, part) => all | part.Del);

    /// <summary>Every field error at once.</summary>
    public void Check(PageModel page, Viewer viewer, DateOnly today)
    {
        void Check(bool ok, string field, string dansk, string english) =>
            page.Check(ok, field, viewer.Says(dansk, english));
        Check(
            Navn is { Length: > 0 and <= 200 },
            nameof(Navn),
            "Skriv navnet med højst 200 tegn.",
            "Write the name with at most 200 characters."
        );
        Check(
            Organisation.Length <= 200 && Telefon.Length <= 30 && Adresse.Length <= 300,
            nameof(Adresse),
            "Skriv kortere: højst 300 tegn i adressen og 30 i telefonnummeret.",
            "Please be shorter: at most 300 characters in the address and 30 in the telephone number."
        );
        Check(
            Cpr == "" || Cprnummer.Læs(Cpr) is LæstCpr,
            nameof(Cpr),
            "Et CPR-nummer har ti cifre.",
            "A CPR number has ten digits."
        );
        Check(
            Til is null || Til >= (Fra ?? today),
            nameof(Til),
            "Den sidste dag kan ikke ligge før den første.",
            "The last day cannot be before the first."
        );
        CheckScope(Check);
    }

    private void CheckScope(Action<bool, string, string, string> check)
    {
        check(
            Scope != Fuldmagtsomfang.Ingen,
            nameof(Omfang),
            "Vælg mindst én ting.",
            "Choose at least one thing."
        );
        check(
            !Scope.HasFlag(Letters),
            nameof(Omfang),
            "Vælg kopi af brevene eller brevene i stedet for dig, ikke begge.",
            "Choose copies of the letters or the letters instead of you, not both."
        );
        check(
            (Scope & Letters) == 0 || Adresse != "",
            nameof(Adresse),
            "Skriv adressen. Brevene til personen går på papir.",
            "Write the address. The letters to the person go on paper."
        );
        check(
            Fra is not null,
            nameof(Fra),
            "Skriv den første dag, fuldmagten gælder.",
            "Write the first day of the mandate."
        );
    }

    /// <summary>What is to be registered; call after <see cref="Check(PageModel, Viewer, DateOnly)"/>.</summary>
    public NyFuldmagt Ny() =>
        new(
            new Repræsentant(
                Guid.Empty,
                Cprnummer.Læs(Cpr) is LæstCpr(var number, _) ? number.Cifre : null,
                Navn
            )
            {
                Organisation = Organisation == "" ? null : Organisation,
                Adresse = Adresse,
                Telefon = Telefon,
            },
            Scope,
            Fra!.Value
        )
        {
            Til = Til,
            Hvordan = "af borgeren selv på Min sag",
            NavnetSkalPasse = true,
        };
}
