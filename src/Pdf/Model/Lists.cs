namespace Pdf;

/// <summary>Keeps documents immutable: a list that is given to a block is copied, so later changes to it do not show.</summary>
internal static class Lists
{
    /// <exception cref="ArgumentException">The list has a hole in it.</exception>
    public static IReadOnlyList<T> Whole<T>(IReadOnlyList<T> list, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(list, name);
        return list.Contains(null!)
            ? throw new ArgumentException("The list holds a null.", name)
            : [.. list];
    }
}
