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
    }
}
