using System.Text;

namespace Saglig.Personer;

/// <summary>
/// A key whose byte order is Danish order on both databases: æ, ø and å last, and aa as å. Kept in a column, because
/// the databases' own collations disagree.
/// </summary>
public static class SortName
{
    /// <summary>The key of a name as people write it. Not for showing.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length + 4);
        var lower = name.ToLowerInvariant().Replace("aa", "å");
        foreach (var c in lower)
            key.Append(
                c switch
                {
                    'æ' or 'ä' => "z1",
                    'ø' or 'ö' => "z2",
                    'å' => "z3",
                    'z' => "z0",
                    _ => c.ToString(),
                }
            );
        return key.ToString();
    }
}
