using System.Globalization;
using Ret;
using Saglig.Afgørelser;
using Saglig.Oplysninger;
using Saglig.Oplysninger.Netkilder;
using Saglig.Sager;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Oplysninger.Netkilder;

/// <summary>
/// Random acts in random order, lawful and not, through the real acts: no letter is ever sent that rests on a find without
/// occasion, reason, capture, hearing and weight. <c>bin/soak sequences</c> plays thousands.
/// </summary>
public sealed class SequenceTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private const int LongestSequence = 12;

    private static int Sequences =>
        int.Parse(
            Environment.GetEnvironmentVariable("SAGLIG_SEQUENCES") ?? "100",
            CultureInfo.InvariantCulture
        );

    [
        Fact,
        Trait("Afvist", "S1-12"),
        Trait("Afvist", "S1-16"),
        Trait("Afvist", "S1-18"),
        Trait("Afvist", "S0-10")
    ]
    public async Task No_sequence_of_acts_reaches_a_letter_that_rests_on_a_find_from_outside_the_gate()
    {
        var withFind = 0;
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Sequences; seed++)
        {
            var play = new Play(app, new Random(seed));
            var decided = await play.Run(LongestSequence);
            withFind += decided ? 1 : 0;
            foreach (var act in play.Log)
                outcomes[act] = outcomes.GetValueOrDefault(act) + 1;
            Assert.True(
                play.Wrong is null,
                $"Seed {seed}: {play.Wrong}. {string.Join(" > ", play.Log)}"
            );
        }

        // The lawful way must be among them, or the test says nothing.
        Assert.True(
            withFind > 0,
            $"No sequence sent a letter that rests on a find: {string.Join(", ", outcomes)}"
        );
    }

    private sealed class Play(App app, Random random)
    {
        private readonly List<NetopslagId> looks = [];
        private readonly List<NetfundId> finds = [];
        private readonly List<OplysningId> written = [];
        private Sag sag = null!;

        public List<string> Log { get; } = [];

        /// <summary>What should never have happened; null when all is well.</summary>
        public string? Wrong { get; private set; }

        /// <summary>True when a letter was sent that rests on a find.</summary>
        public async Task<bool> Run(int acts)
        {
            sag = await app.NewSag();
            await app.Fleksjobforhold(sag);
            await app.Bidrag(sag);
            await app.GemUdkast(sag, Udfald.FuldBevilling);
            for (var i = 0; i < acts && Wrong is null; i++)
                if (await Act())
                    return await Judge();
            // Whoever has come this far tries to finish.
            await Hear();
            return await Decide() && await Judge();
        }

        private async Task<bool> Act()
        {
            switch (random.Next(11))
            {
                case 0 or 1 or 8:
                    await Open();
                    return false;
                case 2 or 9:
                    await Add();
                    return false;
                case 3:
                    await Write();
                    return false;
                case 5 or 10:
                    await Hear();
                    return false;
                case 6 or 4:
                    await Approve();
                    return false;
                default:
                    return await Decide();
            }
        }

        private bool Often => random.Next(16) > 0;

        private async Task Open()
        {
            var fakta = new Netopslagsfakta
            {
                Anledning = Often ? (Anledning)random.Next(3) : null,
                Kanal = (Netkanal)random.Next(8),
                Papirer = random.Next(2) == 0 ? [] : [$"{sag.Nummer}-1"],
                Grund = Often ? "Det betyder noget her." : "",
                Tvivl = Often ? "Om borgeren kan gå." : " ",
                ÅbenForAlle = Often,
                Profil = Often ? Netprofil.UdenProfil : Netprofil.AndetNavn,
                Kontakt = !Often,
            };
            var result = await app.As<OpenNetopslag, OpenResult>(
                app.Cast.Mette,
                open => open.Run(sag.Id, fakta)
            );
            if (result is OpenResult.Opened(var id))
                looks.Add(id);
            Log.Add($"open {result is OpenResult.Opened}");
        }

        private async Task Add()
        {
            var fund = new NytFund
            {
                Billede = Often ? Pictures.Screen() : default,
                Adresse = Often ? "https://eksempel.invalid/1" : "",
                Set = Often ? app.Clock.Now() : null,
                LoggetInd = Often ? false : null,
                AndrePersoner = random.Next(4) == 0,
                Aktivitet = random.Next(3) == 0,
                Felter = random.Next(2) == 0 ? [] : [new(0, 0, 10, 10)],
                Efter = Often ? Udeladelse.Paragraf15 : null,
                Fordi = Often ? "Andre kan kendes." : "",
            };
            var look = looks.Count > 0 ? looks[random.Next(looks.Count)] : new(app.NewId());
            var result = await app.PrøvFund(sag, look, fund);
            if (result is FundResult.Saved(var id, _))
                finds.Add(id);
            Log.Add($"add {result.GetType().Name}");
        }

        private async Task Write()
        {
            var fund =
                finds.Count > 0 && Often ? finds[random.Next(finds.Count)] : (NetfundId?)null;
            var result = await app.PrøvFundoplysning(
                sag,
                fund ?? default,
                o =>
                    o with
                    {
                        Netfund = fund,
                        Fakta = o.Fakta with
                        {
                            Bruges = Often,
                            Bevisværdi = Often ? (Bevisværdi)random.Next(Often ? 3 : 4) : null,
                            BevisværdiFordi = Often ? "Det er nyt." : "",
                            Særlig = random.Next(8) == 0 ? Særlig.Politik : null,
                        },
                    }
            );
            if (result is WriteResult.Saved(var id, _))
                written.Add(id);
            Log.Add($"write {fund is not null} {result.GetType().Name}");
        }

        private async Task Hear()
        {
            var result = await app.PrøvAtHøre(sag);
            if (random.Next(2) == 0)
                app.Clock.Advance(TimeSpan.FromDays(20));
            Log.Add($"hear {result.GetType().Name}");
        }

        private async Task Approve()
        {
            if (written.Count > 0)
                await app.GodkendSærlig(
                    sag,
                    written[random.Next(written.Count)],
                    random.Next(2) == 0 ? app.Cast.Mette : app.Cast.Bo
                );
            Log.Add("approve");
        }

        private async Task<bool> Decide()
        {
            var result = await app.As<IssueAfgørelse, IssueResult>(
                app.Cast.Mette,
                issue => issue.Run(sag.Id, 1)
            );
            Log.Add($"decide {result.GetType().Name}");
            return result is IssueResult.Truffet;
        }

        private async Task<bool> Judge()
        {
            var used = (await app.Oplysningerne(sag))
                .Where(o => o is { Bruges: true, Niveau: Kildeniveau.Net })
                .ToList();
            var heard = (await app.Høringsliste(sag)).ToDictionary(
                d => d.Oplysning.Id,
                d => d.Status
            );
            var journal = (await app.Entries(sag)).Select(e => e.Type).ToList();
            Wrong = used.Select(o => Fault(o, heard[o.Id], journal))
                .FirstOrDefault(f => f is not null);
            return used.Count > 0;
        }

        private static string? Fault(
            Oplysningsfakta used,
            Høringsstatus heard,
            List<string> journal
        ) =>
            used switch
            {
                { Fund: null } => "a find from outside the gate",
                { Fund.Opslag.Anledning: null } => "no occasion",
                { Fund.Opslag.Grund: "" } or { Fund.Opslag.Tvivl: "" or " " } =>
                    "no reason or doubt",
                { Fund.Dokument: "" } => "no capture",
                { Bevisværdi: null or Bevisværdi.Ingen } or { BevisværdiFordi: "" } => "no weight",
                { Særlig: not null, SærligGodkendt: false } =>
                    "a special category that nobody approved",
                _ when heard is Høringsstatus.SkalHøres => "no hearing",
                _ when !journal.Contains("netopslag-begrundet") => "no reason in the journal",
                _ => null,
            };
    }
}
