namespace Saglig.Tests.Architecture;

/// <summary>
/// A rule of the house with its exceptions. The list of exceptions is a list of work: it may only shrink, so an exception
/// that is no longer needed fails the test too. Why a file is excused stands in that file.
/// </summary>
internal static class HouseRule
{
    /// <summary>Fails with the rule, the places that break it, and the exceptions that have served their time.</summary>
    public static void Holds(string rule, IEnumerable<string> broken, params string[] exceptions)
    {
        var found = broken.Distinct().Order(StringComparer.Ordinal).ToList();
        var fresh = found
            .Where(place => !exceptions.Any(e => place.StartsWith(e, StringComparison.Ordinal)))
            .ToList();
        var spent = exceptions
            .Where(exception =>
                !found.Any(place => place.StartsWith(exception, StringComparison.Ordinal))
            )
            .ToList();
        Assert.True(
            fresh.Count == 0 && spent.Count == 0,
            string.Join(
                '\n',
                [
                    rule,
                    .. fresh.Select(place => $"  broken: {place}"),
                    .. spent.Select(exception =>
                        $"  no longer an exception, take it off the list: {exception}"
                    ),
                ]
            )
        );
    }
}
