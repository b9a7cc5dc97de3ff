using Saglig.Jobs;

namespace Saglig.Dokumenter;

/// <summary>
/// Makes a file in the store known to the database, in the present transaction: its row, and the job that reads its text.
/// Everyone who writes an entry with a file calls this, also for letters made by the program itself.
/// </summary>
public sealed class RegisterDokument(DokumentSql sql, JobSql jobs)
{
    /// <summary>The type of the job that reads the text; its data is the hash.</summary>
    public const string TextJob = "laes-dokument";

    /// <param name="bytes">Size in bytes.</param>
    public async Task Run(DocumentHash hash, DocumentType type, long bytes)
    {
        if (await sql.Add(hash, type, bytes))
            await jobs.Add(new Job(TextJob, $"{TextJob}:{hash}", hash.Value));
    }
}
