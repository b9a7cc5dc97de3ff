using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>Writes how the reasons meet the citizen's answers to a hearing (FVL § 24).</summary>
public sealed class MeetSvar(SagActs acts, PartshøringSql sql, TimeProvider clock)
{
    /// <param name="version">The hearing as the writer saw it.</param>
    public Task<HøringResult> Run(SagId sag, int nr, int version, string text) =>
        acts.Run<HøringResult>(
            sag,
            async act =>
            {
                if (await sql.Find(sag, nr) is not { Svar.Count: > 0 } høring)
                    return new HøringResult.Afvist("Borgeren har ikke svaret på høringen endnu.");
                if (!await sql.Meet(høring, version, text, clock.Now()))
                    return new HøringResult.Afvist(
                        "En kollega har ændret høringen imens. Din tekst står her endnu; se høringen igennem, og gem igen."
                    );
                await act.Write(new HøringssvarMødt(nr, text));
                return new HøringResult.Gjort();
            }
        );
}
