using Ret;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>Finds whom a letter of a case goes to: asks <see cref="Brevmodtagere"/> and adds the addresses.</summary>
public sealed class LoadAdressater(BorgerSql citizens, FuldmagtSql fuldmagter)
{
    /// <summary>The recipients of a letter to the citizen of the case, sent on <paramref name="dag"/>.</summary>
    public async Task<Adressater> For(Sag sag, DateOnly dag)
    {
        if (sag.Borger is not { } id || await citizens.Find(id) is not { } borger)
            return new([], new Mangler("Sagen har ingen borger. Vælg en anden modtager."));
        var mandates = (await fuldmagter.For(sag.Id)).Where(m => m.Fakta.GælderDen(dag)).ToList();
        mandates.Reverse();
        var forhold = borger.Forhold();
        var modtagere = Brevmodtagere.For(
            forhold,
            new(sag.Id.Value),
            [.. mandates.Select(m => m.Fakta)],
            dag
        );
        var skjul = forhold.HarBeskyttetAdresse(dag);
        var liste = modtagere.Liste.Select(m => Adressat(m, borger, mandates, skjul)).ToList();
        return Til(liste, modtagere.Mangler ?? ManglerAdresse(liste), dag) with
        {
            Bemærkninger = modtagere.Bemærkninger,
        };
    }

    /// <summary>The one recipient of a letter to someone outside the case.</summary>
    public static Adressater For(EksternModtager ekstern, DateOnly dag)
    {
        List<Adressat> liste =
        [
            new(
                null,
                ekstern.Navn,
                Linjer([.. ekstern.Adresse]),
                Brevkanal.Papir,
                "er den, vi skriver til"
            ),
        ];
        return Til(liste, ManglerAdresse(liste), dag);
    }

    private static Adressater Til(List<Adressat> liste, Mangler? mangler, DateOnly dag) =>
        new(liste, mangler)
        {
            TidligstFremme = liste
                .Select(a => Postgang.TidligstFremme(dag, Vej(a)))
                .DefaultIfEmpty(dag)
                .Min(),
            FremmeSenest = liste
                .Select(a => Postgang.FremmeSenest(dag, Vej(a)))
                .DefaultIfEmpty(dag)
                .Max(),
        };

    private static Leveringsvej Vej(Adressat adressat) =>
        adressat.Kanal == Brevkanal.Portal ? Leveringsvej.Digital : Leveringsvej.Papir;

    private static Mangler? ManglerAdresse(List<Adressat> liste) =>
        liste.FirstOrDefault(a => a is { Kanal: Brevkanal.Papir, Adresse.Count: 0 }) is { } uden
            ? new Mangler(
                $"Vi har ingen adresse på {uden.Navn}. Skriv adressen, før brevet sendes på papir."
            )
            : null;

    private static Adressat Adressat(
        Brevmodtager modtager,
        Borger borger,
        List<RegistreretFuldmagt> mandates,
        bool skjul
    )
    {
        var kanal = modtager.Vej == Leveringsvej.Digital ? Brevkanal.Portal : Brevkanal.Papir;
        var adresse = modtager.Rolle switch
        {
            Modtagerrolle.Borger => Linjer([
                .. borger.Adresse.Split('\n'),
                $"{borger.Postnummer} {borger.By}",
            ]),
            Modtagerrolle.Partsrepræsentant => Linjer(
                mandates.First(m => m.Hvem.Navn == modtager.Navn).Hvem.Adresse.Split('\n', ',')
            ),
            Modtagerrolle.Forældremyndighed => Linjer(
                borger.Forældre.First(f => f.Navn == modtager.Navn).Adresse.Split('\n', ',')
            ),
            _ => Linjer((borger.VærgeAdresse ?? "").Split('\n', ',')),
        };
        var skjult = skjul && modtager.Rolle == Modtagerrolle.Borger;
        return new(
            modtager.Rolle,
            modtager.Navn,
            skjult && kanal == Brevkanal.Portal ? [] : adresse,
            kanal,
            modtager.Hvorfor,
            skjult
        );
    }

    private static IReadOnlyList<string> Linjer(string[] dele) =>
        [.. dele.Select(linje => linje.Trim()).Where(linje => linje.Length > 0)];
}
