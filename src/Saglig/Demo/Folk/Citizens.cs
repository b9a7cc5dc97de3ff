using Saglig.Personer;

namespace Saglig.Demo.Folk;

/// <summary>Invents citizens and puts them in the register. Their CPR numbers are of the replacement kind (day + 60), so that nobody real is hit.</summary>
public sealed class Citizens(Stage stage)
{
    private readonly HashSet<string> taken = [];

    /// <summary>Registers a citizen whose name is known; <paramref name="as"/> changes what else is to be different.</summary>
    public async Task<Borger> Add(string name, Func<Borger, Borger>? @as = null)
    {
        var id = new BorgerId(stage.NewId());
        var borger = new Borger(id, Cpr(), name)
        {
            Adresse = $"{stage.Pick(Kendetegn.Veje)} {stage.Random.Next(1, 180)}",
            Postnummer = "4999",
            By = "Demoby",
            Telefon = $"70 00 {stage.Random.Next(10, 99)} {stage.Random.Next(10, 99)}",
            Email = $"borger{taken.Count}@demokommunen.example",
        };
        borger = @as?.Invoke(borger) ?? borger;
        await stage.Get<BorgerSql>().Add(borger);
        return borger;
    }

    /// <summary>The number <paramref name="n"/> of the many; every so many has something that the program must mind.</summary>
    public Task<Borger> Any(int n) => Add(Name(), borger => Different(borger, n));

    private string Name() =>
        string.Join(
            ' ',
            new[]
            {
                stage.Pick(Navneliste.Fornavne),
                stage.Pick(Navneliste.Mellemnavne),
                stage.Pick(Navneliste.Efternavne),
            }.Where(part => part.Length > 0)
        );

    private Borger Different(Borger borger, int n) =>
        (n % 100) switch
        {
            3 or 41 => borger with { Tolk = stage.Pick(Kendetegn.Tolkesprog) },
            7 => borger with
            {
                Adressebeskyttet = true,
                AdressebeskyttetTil = stage.Day.AddDays(stage.Random.Next(30, 360)),
            },
            11 => borger with
            {
                VærgeNavn = "Værge Inge Kruse",
                VærgeAdresse = "Kontorvej 4, 4999 Demoby",
            },
            13 => borger with { Død = stage.Before(stage.Random.Next(2, 25)) },
            17 => borger with
            {
                Fraflyttet = stage.Before(stage.Random.Next(2, 25)),
                FraflyttetTil = "Nabokommunen",
            },
            19 => borger with { FritagetDigitalPost = true },
            23 or 67 => borger with { Tilgængelighed = stage.Pick(Kendetegn.Tilgængelighed) },
            29 => borger with { Sprog = "en" },
            _ => borger,
        };

    /// <summary>Between 19 and 65 years old on the day of the world.</summary>
    private string Cpr()
    {
        while (true)
        {
            var born = stage.Day.AddDays(-stage.Random.Next(19 * 366, 65 * 365));
            var century = born.Year < 2000 ? stage.Random.Next(0, 4) : 4;
            var cpr =
                $"{born.Day + 60:D2}{born:MM}{born.Year % 100:D2}{century}{stage.Random.Next(1000):D3}";
            if (taken.Add(cpr))
                return cpr;
        }
    }
}
