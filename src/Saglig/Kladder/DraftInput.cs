namespace Saglig.Kladder;

/// <summary>A form as it stands: where it is, what it is called, what has been typed.</summary>
public sealed record DraftInput(
    string Path,
    string Title,
    IReadOnlyDictionary<string, string> Fields
)
{
    /// <summary>The form fields of a request without its token; files are not drafts.</summary>
    public static DraftInput From(string path, string title, IFormCollection form) =>
        new(
            path.Length > 400 ? path[..400] : path,
            title,
            form.Where(f =>
                    !f.Key.StartsWith("__", StringComparison.Ordinal)
                    && !f.Key.StartsWith("kladde-", StringComparison.Ordinal)
                )
                .Take(200)
                .ToDictionary(f => f.Key, f => f.Value.ToString())
        );
}
