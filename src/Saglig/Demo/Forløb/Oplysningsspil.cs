using Ret;
using Saglig.Oplysninger;

namespace Saglig.Demo.Forløb;

/// <summary>Something we learn in a case.</summary>
/// <param name="Viser">What it shows, in plain words.</param>
internal sealed record Viden(string Titel, Kategori Kategori, Retning Retning, string Viser)
{
    /// <summary>Theme of the paper that it stands in; null when the citizen told it.</summary>
    public string? Papir { get; init; }

    /// <summary>Who it comes from; empty is the citizen.</summary>
    public string Kilde { get; init; } = "";

    /// <summary>The line of the plan that it answers, by what it asks for; or a question of its own.</summary>
    public string Spørgsmål { get; init; } = "Hvad kan borgeren klare på et arbejde?";
    public Lægerolle? Læge { get; init; }
    public string Mængde { get; init; } = "";
    public Målemetode? Metode { get; init; }

    /// <summary>Written down and kept, but not used in the decision.</summary>
    public bool Bruges { get; init; } = true;
}

/// <summary>The information phase as it is played.</summary>
internal static class Oplysningsspil
{
    extension(CasePlay play)
    {
        /// <summary>A line of the plan, to be answered within three weeks.</summary>
        public async Task Plan(Planansvar who, string what, string why) =>
            play.Husk.Linjer[what] = await play.Get<OplysSagen>()
                .Plan(
                    play.Sag.Id,
                    new Planlinje
                    {
                        Ansvar = who,
                        Hvad = what,
                        Formål = why,
                        Frist = play.Today.AddDays(21),
                    }
                );

        /// <summary>The citizen consents to our asking a source.</summary>
        public async Task Samtykke(string source) =>
            play.Husk.Samtykker[source] = await play.Get<OplysSagen>()
                .Consent(
                    play.Sag.Id,
                    new Samtykke(source, "At oplyse sagen om fleksjob", play.Today)
                );

        /// <summary>Asks for what a line of the plan says; a source that is not the citizen must have been consented to.</summary>
        public async Task Spørg(string what, string source)
        {
            var line = await play.Get<PlanSql>().Find(play.Sag.Id, play.Husk.Linjer[what]);
            SamtykkeId? on = play.Husk.Samtykker.TryGetValue(source, out var id) ? id : null;
            await play.Get<OplysSagen>().Ask(play.Sag.Id, line!, source, on);
        }

        /// <summary>What a line asks for is there.</summary>
        public Task Skaffet(string what) =>
            play.Get<OplysSagen>().Provided(play.Sag.Id, play.Husk.Linjer[what]);

        /// <summary>Writes down what we learn.</summary>
        public async Task Lær(Viden viden)
        {
            var result = await play.Get<WriteOplysning>().Run(play.Sag.Id, play.Oplysning(viden));
            play.Husk.Oplysninger[viden.Titel] = result is WriteResult.Saved saved
                ? saved.Id
                : throw new InvalidOperationException($"{viden.Titel}: {result}");
        }

        /// <summary>Finds the case sufficiently informed.</summary>
        public Task ErOplyst() => play.Get<OplysSagen>().Close(play.Sag.Id);

        private Oplysning Oplysning(Viden viden) =>
            new(play.Fakta(viden))
            {
                Viser = viden.Viser,
                Planlinje = play.Husk.Linjer.TryGetValue(viden.Spørgsmål, out var line)
                    ? line
                    : null,
                EgetSpørgsmål = play.Husk.Linjer.ContainsKey(viden.Spørgsmål)
                    ? ""
                    : viden.Spørgsmål,
                Grundlagsart =
                    viden.Kilde == "" ? Grundlagsart.FraBorgeren
                    : play.Husk.Samtykker.ContainsKey(viden.Kilde) ? Grundlagsart.Samtykke
                    : Grundlagsart.Uopfordret,
                Samtykke = play.Husk.Samtykker.TryGetValue(viden.Kilde, out var given)
                    ? given
                    : null,
                LægeSpørgsmål = viden.Læge is null ? "" : viden.Spørgsmål,
                LægeSvar = viden.Læge is null ? "" : viden.Viser,
                DokumentNumre = viden.Papir is { } paper ? [play.Husk.Papirer[paper]] : [],
                Version = 0,
            };

        private Oplysningsfakta Fakta(Viden viden) =>
            new()
            {
                Id = new(play.Stage.NewId()),
                Titel = viden.Titel,
                Niveau = viden.Kilde == "" ? Kildeniveau.Borger : Kildeniveau.Aktør,
                Kilde = viden.Kilde == "" ? play.Borger.Navn : viden.Kilde,
                Kategori = viden.Kategori,
                Retning = viden.Retning,
                Modtaget = play.Today,
                Læge = viden.Læge,
                Metode = viden.Metode,
                Mængde = viden.Mængde,
                Bruges = viden.Bruges,
            };
    }
}
