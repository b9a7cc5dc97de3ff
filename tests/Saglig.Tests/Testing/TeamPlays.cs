using Ret;
using Saglig.Sager;
using Saglig.Teammøder;

namespace Saglig.Tests.Testing;

/// <summary>The rehabilitation team, played by the program's own acts.</summary>
public static class TeamPlays
{
    extension(App app)
    {
        /// <summary>Puts the case on the agenda of the day after tomorrow; the sentences that say why not.</summary>
        public Task<IReadOnlyList<string>> Indkald(Sag sag, string afviger = "") =>
            app.As<InviteToTeam, IReadOnlyList<string>>(
                app.Cast.Mette,
                invite =>
                    invite.Run(
                        sag.Id,
                        new(app.NewId(), sag.Id, sag.Nummer, 0)
                        {
                            Dag = app.Clock.Today().AddDays(2),
                            Klokken = "10.30",
                            Sted = "Rådhuset, lokale 4",
                            Spørgsmål = "Kan arbejdsevnen udvikles?",
                            AfvigerFordi = afviger,
                            Indkaldt = app.Clock.Today(),
                        }
                    )
            );

        /// <summary>Writes the meeting down with everybody there; the sentences that say why not.</summary>
        public Task<IReadOnlyList<string>> HoldMøde(
            Sag sag,
            int nr = 1,
            bool? forBorgeren = true
        ) =>
            app.As<HoldTeam, IReadOnlyList<string>>(
                app.Cast.Mette,
                hold => hold.Run(sag.Id, nr, Referat(forBorgeren))
            );

        public Task<IReadOnlyList<Teampunkt>> Teampunkter(Sag sag) =>
            app.As<TeamSql, IReadOnlyList<Teampunkt>>(app.Cast.Mette, sql => sql.For(sag.Id));
    }

    private static Teamreferat Referat(bool? forBorgeren) =>
        new()
        {
            Medlemmer =
            [
                .. Enum.GetValues<Teamområde>().Select(o => new Teammedlem(o, $"Medlem {o}", true)),
            ],
            BorgerenMødte = true,
            Bisidder = "en søster",
            SagsbehandlerenMødte = true,
            ForBorgeren = forBorgeren,
            Indstilling = forBorgeren is null ? "" : "Arbejdsevnen kan ikke udvikles.",
            UdsatFordi = forBorgeren is null ? "Lægen var forhindret." : "",
        };
}
