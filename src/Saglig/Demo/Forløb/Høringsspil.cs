using Ret;
using Saglig.Partshøringer;

namespace Saglig.Demo.Forløb;

/// <summary>The hearing as it is played.</summary>
internal static class Høringsspil
{
    extension(CasePlay play)
    {
        /// <summary>Sends a hearing over pieces of information, each with why it counts; two weeks and a few days to answer.</summary>
        public async Task Hør(params (string Oplysning, string Betydning)[] over)
        {
            var sent = await play.Get<SendPartshøring>()
                .Run(
                    play.Sag.Id,
                    new Høringsudkast(Workday(play.Today.AddDays(23)))
                    {
                        Indledning = Høringsbrev.StandardIndledning(play.Sag.Titel),
                        Betydninger = over.ToDictionary(
                            o => play.Husk.Oplysninger[o.Oplysning],
                            o => o.Betydning
                        ),
                        Underskriver = Saglig.Breve.Underskriver.Af(play.Handler),
                    }
                );
            if (sent is SendPartshøringResult.Afvist(var why))
                throw new InvalidOperationException(string.Join(' ', why));
            await play.Lever();
        }

        /// <summary>The citizen answers on the portal.</summary>
        public async Task Svar(int nr, string text)
        {
            play.Stage.Now(play.Citizen);
            var answered = await play.Get<BesvarPartshøring>()
                .Run(
                    play.Sag.Id,
                    nr,
                    new Svarpapir(Svarmåde.Portal, play.Borger.Navn, play.Today) { Tekst = text }
                );
            if (answered is not BesvarResult.Modtaget)
                throw new InvalidOperationException($"The answer was refused: {answered}");
        }

        /// <summary>Writes how the reasons meet the answer.</summary>
        public async Task Mød(int nr, string text)
        {
            var hearing = (await play.Get<PartshøringSql>().Find(play.Sag.Id, nr))!;
            var met = await play.Get<MeetSvar>().Run(play.Sag.Id, nr, hearing.Version, text);
            if (met is HøringResult.Afvist(var why))
                throw new InvalidOperationException(why);
        }
    }

    private static DateOnly Workday(DateOnly day)
    {
        while (!day.ErArbejdsdag())
            day = day.AddDays(1);
        return day;
    }
}
