using Saglig.Kladder;
using Saglig.Sager;

namespace Saglig.Tests.Testing;

/// <summary>Drafts, saved as the script saves them.</summary>
public static class KladderPlays
{
    extension(App app)
    {
        /// <summary>The employee has begun on a note on the case; answers the draft.</summary>
        public async Task<Draft> BegyndNotat(Sag sag, EmployeeActor who, string text)
        {
            var path = Saglig.Sager.Links.WriteNotat(sag.Nummer);
            await app.As<SaveDraft, SaveDraftResult>(
                who,
                save =>
                    save.Run(
                        who,
                        new DraftInput(
                            path,
                            "Notat",
                            new Dictionary<string, string> { ["Indhold"] = text }
                        ),
                        null
                    )
            );
            return (
                await app.As<DraftSql, Draft?>(
                    SystemActor.Instance,
                    sql => sql.Find(path, who.Id.Value)
                )
            )!;
        }
    }
}
