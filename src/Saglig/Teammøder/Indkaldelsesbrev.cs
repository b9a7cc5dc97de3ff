using Ret;
using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.Teammøder;

/// <summary>The letter that calls the citizen to the team's meeting.</summary>
internal static class Indkaldelsesbrev
{
    public static BrevUdkast For(Teampunkt point, Actor author) =>
        new(
            Brevtype.Andet,
            "Din sag skal på møde i rehabiliteringsteamet",
            Brevtekst.Blokke(Text(point))
        )
        {
            Underskriver = Underskriver.Af(author),
            Hændelse = new TeammødeIndkaldt(
                point.Nr,
                point.Dag,
                point.Klokken,
                point.Sted,
                point.Spørgsmål,
                point.AfvigerFordi
            ),
        };

    private static string Text(Teampunkt point) =>
        $"""
            Rehabiliteringsteamet taler om din sag den {point.Dag.Skrevet()} kl. {point.Klokken}. Mødet er her: {point.Sted}. Du er med på mødet, og det er din sagsbehandler også.

            # Det, teamet skal se på

            {point.Spørgsmål}{(
                point.Igen
                    ? $"\n\nTeamet har haft sagen før. Vi overvejer at følge noget andet end det, teamet sagde, fordi: {point.AfvigerFordi}"
                    : ""
            )}

            # Hvem er med?

            I teamet sidder folk fra {string.Join(
                ", ",
                point.Fakta(Regime.For(point.Dag)).Krævede.Select(o => o.Navn())
            )}. Teamet giver et råd. Det er kommunen, der afgør sagen.

            # Du kan tage en med

            Du kan tage en bisidder med, fx en ven, en pårørende eller en fra din fagforening. Ring til os, hvis du har brug for tolk, eller hvis du ikke kan komme.
            """;
}
