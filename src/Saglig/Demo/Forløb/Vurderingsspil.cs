using Ret;
using Saglig.Oplysninger;
using Saglig.Vurderinger;

namespace Saglig.Demo.Forløb;

/// <summary>An assessment as it is written in a story.</summary>
internal sealed record Helhed(bool Imod)
{
    /// <summary>The citizen's own words.</summary>
    public required string Ord { get; init; }
    public required string Funktionsevne { get; init; }
    public required string Arbejdsevne { get; init; }
    public required string Samlet { get; init; }

    /// <summary>Wishes word for word.</summary>
    public string[] Ønsker { get; init; } = [];

    /// <summary>Information by title, with the statement that rests on it.</summary>
    public required (string Oplysning, string Udsagn)[] Udsagn { get; init; }

    /// <summary>Papers that speak for the citizen in an assessment against: title, and why it weighs less.</summary>
    public (string Oplysning, string Papir, string Fordi)[] Fravigelser { get; init; } = [];
    public Lægevægt Læge { get; init; } = new(Lægefølge.Fulgt, "");
}

/// <summary>The assessment as it is played.</summary>
internal static class Vurderingsspil
{
    extension(CasePlay play)
    {
        /// <summary>Writes the assessment and leaves it as a draft.</summary>
        public async Task<int> SkrivVurdering(Helhed helhed)
        {
            var facts = await play.Get<OplysningSql>().Fakta(play.Sag.Id);
            var saved = await play.Get<SaveVurdering>()
                .Run(play.Sag.Id, play.Vurdering(helhed, facts));
            return saved is SaveResult.Saved done
                ? done.Version
                : throw new InvalidOperationException($"The assessment was refused: {saved}");
        }

        /// <summary>Writes and signs it; the rules must allow it.</summary>
        public async Task Vurdér(Helhed helhed)
        {
            var version = await play.SkrivVurdering(helhed);
            var signed = await play.Get<SignVurdering>().Run(play.Sag.Id, version);
            if (signed is SignResult.NotYet(var tried))
                throw new InvalidOperationException(
                    string.Join('\n', tried.Where(p => p.Spærrer).Select(p => p.Svar))
                );
        }

        private Vurdering Vurdering(Helhed helhed, IReadOnlyList<Oplysningsfakta> facts) =>
            Saglig.Vurderinger.Vurdering.Tom(play.Handler.Id) with
            {
                ImodBorgeren = helhed.Imod,
                Ønsker = helhed.Ønsker,
                Helbredsrisiko = Helbredsrisiko.Nej,
                HelbredsrisikoDokument = "samtalen med borgeren",
                HelbredsrisikoAf = play.Handler.Id,
                Helhed = new Helhedsvurdering
                {
                    ImodBorgeren = helhed.Imod,
                    BorgerensOrd = helhed.Ord,
                    BorgerensOrdSkrevet = play.Today,
                    Funktionsevne = helhed.Funktionsevne,
                    Arbejdsevne = helhed.Arbejdsevne,
                    Samlet = helhed.Samlet,
                    EgenLæge = helhed.Læge,
                    Udsagn =
                    [
                        .. helhed.Udsagn.Select(u => new Udsagn(
                            u.Udsagn,
                            [play.Husk.Oplysninger[u.Oplysning]]
                        )),
                    ],
                    Fravigelser = [.. helhed.Fravigelser.Select(f => play.Fravigelse(f))],
                    TommeKategorier = [.. Tomme(facts)],
                },
            };

        private Fravigelse Fravigelse((string Oplysning, string Papir, string Fordi) f) =>
            new(play.Husk.Oplysninger[f.Oplysning], play.Husk.Dokument(play, f.Papir), f.Fordi);
    }

    private static IEnumerable<TomKategori> Tomme(IReadOnlyList<Oplysningsfakta> facts) =>
        Vurderingsregler
            .Pligtige.Where(k => !facts.Any(f => f.Bruges && f.Kategori == k))
            .Select(k => new TomKategori(
                k,
                "Borgeren har fortalt om det i samtalen, og der er ingen tvivl om det."
            ));
}
