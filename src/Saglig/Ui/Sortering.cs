namespace Saglig.Ui;

/// <summary>
/// The column a list is sorted by, read from <c>?sorter=</c> and <c>?retning=faldende</c>. Only the columns that
/// the page names can come out, so the word may be used to choose between order-by clauses.
/// </summary>
public readonly record struct Sortering(string Kolonne, bool Faldende)
{
    /// <summary>The first of <paramref name="kolonner"/> is used when the address names none or an unknown one.</summary>
    public static Sortering Of(HttpRequest request, params string[] kolonner)
    {
        var asked = request.Query["sorter"].ToString();
        var column = kolonner.Contains(asked) ? asked : kolonner[0];
        return new(column, column == asked && request.Query["retning"] == "faldende");
    }
}
