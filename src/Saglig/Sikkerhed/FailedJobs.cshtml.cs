using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Jobs;
using Saglig.Storage;
using Saglig.Ui;

namespace Saglig.Sikkerhed;

/// <summary>Jobs that the program has given up, and the one thing to do about them: to try again when the cause is gone.</summary>
public sealed class FailedJobsModel(JobSql sql, Db db) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<FailedJob> Jobs { get; private set; } = [];

    public async Task OnGet() => Jobs = await sql.GivenUp(Most);

    public async Task<IActionResult> OnPost(Guid opgave) =>
        this.RedirectWithMessage(
            Links.Opgaver,
            await db.Write(() => sql.TryAgain(opgave))
                ? "Opgaven prøves igen om lidt."
                : "Opgaven er ikke opgivet længere."
        );
}
