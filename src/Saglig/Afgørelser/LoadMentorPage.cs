using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>Reads a trainee's draft for the mentor it was sent to.</summary>
public sealed class LoadMentorPage(MentorSql sql, LoadWritePage load)
{
    /// <summary>Null when nothing waits for this mentor in the case.</summary>
    public async Task<Afgørelsesvisning?> Run(Sag sag, Udkast draft, EmployeeId mentor)
    {
        if (await sql.Open(sag.Id) is not { } review || review.Mentor != mentor)
            return null;
        var by = new Afgører(review.Forfatter, UnderOplæring: true) { GodkendtAf = mentor };
        return await load.Run(sag, await load.Basis(sag), draft, by);
    }
}
