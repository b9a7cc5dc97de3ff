namespace Saglig.Storage;

/// <summary>
/// A list in a query: expanded to <c>@p0, @p1, …</c>, the form that both databases read. The length is rounded up to a
/// power of two by repeating the last value, so that few different texts are prepared.
/// </summary>
public static class InList
{
    /// <summary>The text to stand between the parentheses and the arguments for it. The list may not be empty.</summary>
    public static (string List, IReadOnlyDictionary<string, object?> Args) Of<T>(
        IEnumerable<T> values
    )
    {
        var items = values.Cast<object?>().ToList();
        var size = 1;
        while (size < items.Count)
            size *= 2;
        var args = new Dictionary<string, object?>(size);
        for (var i = 0; i < size; i++)
            args[$"p{i}"] = items[Math.Min(i, items.Count - 1)];
        return (string.Join(", ", args.Keys.Select(name => "@" + name)), args);
    }
}
