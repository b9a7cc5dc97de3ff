namespace Saglig.Kladder;

/// <summary>A form as it stands: where it is, what it is called, what has been typed.</summary>
public sealed record DraftInput(
    string Path,
    string Title,
    IReadOnlyDictionary<string, string> Fields
)
{
    // What no keyboard writes; stands between the values of a field that has several, such as a list of checkboxes.
    private const char Between = '\u001f';

    /// <summary>The values of a field as they were sent.</summary>
    public static string[] Split(string value) => value.Split(Between);

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
                .ToDictionary(f => f.Key, f => string.Join(Between, f.Value.ToArray()))
        );
}
