namespace Saglig.Demo.Folk;

/// <summary>An employee who plays a part.</summary>
/// <param name="Unit">The unit's place in <see cref="Stillinger.Enheder"/>.</param>
/// <param name="Mentor">The mentor's user name; null when trained.</param>
internal sealed record Stilling(
    string Bruger,
    string Navn,
    string Titel,
    int Unit,
    Role Rolle,
    string? Mentor = null
);

/// <summary>Units and named employees of the municipality.</summary>
internal static class Stillinger
{
    public const int Team3 = 2;
    public const int Teams = 4;

    public static readonly (string Navn, string Afdeling)[] Enheder =
    [
        ("Team 1", "Sygedagpenge"),
        ("Team 2", "Kontanthjælp"),
        ("Team 3", "Fleksjob og førtidspension"),
        ("Team 4", "Ressourceforløb og jobafklaring"),
        ("Jobcentersekretariatet", "Ledelse og jura"),
        ("Sundhedsenheden", "Klinisk funktion"),
    ];

    /// <summary>Mentors stand before those whom they teach.</summary>
    public static readonly Stilling[] Navngivne =
    [
        new("karen", "Karen Leth", "Teamleder", Team3, Role.Leder),
        new("mette", "Mette Holm", "Socialrådgiver", Team3, Role.Sagsbehandler),
        new("bo", "Bo Bech", "Socialrådgiver", Team3, Role.Sagsbehandler),
        new(
            "jonas",
            "Jonas Nør",
            "Socialrådgiver under oplæring",
            Team3,
            Role.Sagsbehandler,
            "mette"
        ),
        new("lene", "Lene Østerby", "Teamleder", 0, Role.Leder),
        new("peter", "Peter Friis", "Beskæftigelseskonsulent", 0, Role.Sagsbehandler),
        new("aase", "Åse Ærø", "Socialrådgiver under oplæring", 0, Role.Sagsbehandler, "peter"),
        new("torben", "Torben Kjær", "Teamleder", 1, Role.Leder),
        new("rikke", "Rikke Sand", "Teamleder", 3, Role.Leder),
        new("helle", "Helle Brink", "Jobcenterchef", 4, Role.Leder),
        new("sofie", "Sofie Vagt", "Sikkerhedsansvarlig", 4, Role.Sikkerhedsansvarlig),
        new("jurist", "Julie Ret", "Jurist", 4, Role.Jurist),
        new("sekretariat", "Bjarne Gade", "Specialkonsulent", 4, Role.Sekretariat),
        new("raadgiver", "Ruth Bang", "Borgerrådgiver", 4, Role.Borgerrådgiver),
        new("pia", "Pia Post", "Kontorassistent", Team3, Role.Post),
        new("lis", "Lis Lind", "Sundhedskoordinator", 5, Role.Sundhedskoordinator),
        new("ahmed", "Ahmed Aziz", "Sundhedskoordinator", 5, Role.Sundhedskoordinator),
    ];

    public static readonly string[] Titler =
    [
        "Socialrådgiver",
        "Beskæftigelseskonsulent",
        "Virksomhedskonsulent",
        "Socialrådgiver",
    ];
}
