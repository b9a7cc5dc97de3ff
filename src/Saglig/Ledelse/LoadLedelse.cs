using Saglig.Ansøgninger;
using Saglig.Personer;
using Saglig.Tilsidesættelser;

namespace Saglig.Ledelse;

/// <summary>A figure that opens to its cases.</summary>
public sealed record Tal(string Navn, int Antal, string Link);

/// <summary>What a leader sees first of the unit.</summary>
public sealed record Ledelsesblik(
    IReadOnlyList<Tal> Alder,
    IReadOnlyList<Belastning> Belastning,
    IReadOnlyList<Tal> Venter
)
{
    public required IReadOnlyDictionary<EmployeeId, ShownEmployee> Navne { get; init; }
}

/// <summary>Loads it: one question for each figure.</summary>
public sealed class LoadLedelse(
    AnsøgningSql applications,
    BelastningSql load,
    LoadVenter waiting,
    Names names,
    TimeProvider clock
)
{
    /// <summary>The unit of the leader, and no other.</summary>
    public async Task<Ledelsesblik> For(EmployeeActor leader)
    {
        var today = clock.Today();
        var open = await applications.Åbne(today, leader.Unit);
        var ages = open.CountBy(a => a.Fakta.Alder(today)).ToDictionary();
        var people = await load.For(leader, today);
        return new(
            [
                .. Alderstrin.Alle.Select(t => new Tal(
                    t.Navn,
                    ages.GetValueOrDefault(t.Alder),
                    Links.AnsøgningerAfAlder(t.Kode)
                )),
            ],
            people,
            await waiting.For(leader)
        )
        {
            Navne = await names.ForStaff(
                people.Where(b => b.Hvem is not null).Select(b => b.Hvem!.Value)
            ),
        };
    }
}

/// <summary>Counts what waits for the leader or should be looked at.</summary>
public sealed class LoadVenter(
    TilsidesættelseSql setAsides,
    VentendeSql waiting,
    BegrundelseSql reasons,
    LoadSkift handling,
    TimeProvider clock
)
{
    /// <summary>Each with the page that lists its cases.</summary>
    public async Task<IReadOnlyList<Tal>> For(EmployeeActor leader)
    {
        var year = clock.Now().AddYears(-1);
        return
        [
            new(
                "Sagsbehandlere beder om at få en regel sat til side",
                (await setAsides.Requests(leader.Unit)).Count,
                Links.Tilsidesættelser
            ),
            new(
                "Ukendt helbredsrisiko, som en leder skal tage stilling til",
                (await waiting.Risici(leader)).Count,
                Links.Risici
            ),
            new("Udkast hos en mentor", (await waiting.Udkast(leader)).Count, Links.Mentor),
            new(
                "Begrundede opslag, som ingen leder har set",
                await reasons.CountUnseen(leader),
                Links.Opslag
            ),
            new("Inhabile medarbejdere", await handling.Disqualified(leader), Links.Inhabilitet),
            new(
                "Sager med tre sagsbehandlerskift eller flere på et år",
                await handling.Often(leader, year),
                Links.Skift
            ),
            new(
                "Regler sat til side det sidste år",
                (await waiting.Givne(leader, year)).Count,
                Links.Tilsidesættelser
            ),
        ];
    }
}

/// <summary>Counts what concerns who handles the cases.</summary>
public sealed class LoadSkift(InhabilitetSql disqualified, SkiftSql changes)
{
    /// <summary>Declared and not lifted.</summary>
    public async Task<int> Disqualified(EmployeeActor leader) =>
        (await disqualified.InUnit(leader)).Count(i => i.Ophævet is null);

    /// <summary>Cases with three changes or more.</summary>
    public async Task<int> Often(EmployeeActor leader, DateTimeOffset since) =>
        (await changes.Often(leader, since)).Count;
}
