using Saglig.Breve;
using Saglig.Jobs;

namespace Saglig.Demo.Forløb;

/// <summary>Letters as they leave the house.</summary>
internal static class Brevspil
{
    private const int Most = 10_000;

    extension(CasePlay play)
    {
        /// <summary>Does a few minutes later what the job worker does: takes the letters that have been written to their channels.</summary>
        public async Task Lever()
        {
            play.Stage.Later(TimeSpan.FromMinutes(2));
            var handler = play.Get<IEnumerable<IJobHandler>>().Single(h => h.Type == SendBrev.Job);
            foreach (var job in await play.Get<JobSql>().Due(Most))
                if (job.Type == SendBrev.Job)
                {
                    await handler.Run(job, CancellationToken.None);
                    await play.Get<JobSql>().Done(job.Id);
                }
        }

        /// <summary>The post brings the case's latest letter back.</summary>
        public async Task KomRetur(string why)
        {
            var letter = (await play.Get<BrevSql>().For(play.Sag.Id)).MaxBy(b => b.DokumentNr)!;
            var copy = letter.Modtagere.Single();
            if (!await play.Get<ReturnBrev>().Run(play.Sag.Id, letter.DokumentNr, copy.Id, why))
                throw new InvalidOperationException("The letter does not lie with the post.");
        }
    }
}
