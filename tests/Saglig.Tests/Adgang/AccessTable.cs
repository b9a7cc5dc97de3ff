namespace Saglig.Tests.Adgang;

/// <summary>The words around the table in docs/adgang.md.</summary>
internal static class AccessTable
{
    private const string Words = """
        # Who may enter what

        Made by a test (`Adgang/MatrixTests`) that plays a world, follows every link, and asks for every address as each of
        the people below. A page that is not in the table, and an answer that differs from it, fail the test. After a change
        that is meant, write it anew and read what changed:

            SAGLIG_SKRIV=1 dotnet test tests/Saglig.Tests --filter FullyQualifiedName~MatrixOnSqlite

        **The people.** The case is Mette's: she is its caseworker (*own*), Bo is a colleague in her unit (*unit*), Jonas a
        trainee and Karen the leader there. Peter, a leader, the security officer and the health coordinator work in another
        unit; the coordinator has been asked for advice in the case. The citizen is the one whom the case is about; the
        representative has the citizen's mandate in force. Papers in the tray are those of Mette's unit. Where the case
        cannot hold what a page shows, the page of another case of the same unit is asked for (the mentor's page is of
        Jonas's case, and Mette is his mentor).

        **The answers.** *yes*: shown. *on*: led on to another page of their own. *sign in*: must sign in first. *reason*:
        the page that asks for a reason, the same whether or not the case exists. *no*: not for this kind of person (403).
        *absent*: the same answer as for what does not exist (404). An address that is only sent to counts as shown when the
        answer is about the form's token. Who may not see a page may not send to it: the test tries each of its handlers.

        **The rule** stands on the page in the program (`AccessRule`); the roles after it narrow it.


        """;

    public static string Head(IEnumerable<string> people)
    {
        string[] columns = ["address", "rule", "sends", .. people];
        return Words
            + $"| {string.Join(" | ", columns)} |\n"
            + $"|{string.Concat(columns.Select(_ => "---|"))}\n";
    }
}
