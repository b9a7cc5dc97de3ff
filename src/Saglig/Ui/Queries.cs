using Microsoft.AspNetCore.Http.Extensions;

namespace Saglig.Ui;

/// <summary>The address of the page in view with some query values changed.</summary>
internal static class Queries
{
    /// <summary>A null value removes the key. All other keys of the address are kept.</summary>
    public static string With(HttpRequest request, params (string Key, string? Value)[] changes)
    {
        var changed = changes.ToDictionary(c => c.Key, c => c.Value);
        var query = new QueryBuilder(
            request
                .Query.Where(pair => !changed.ContainsKey(pair.Key))
                .SelectMany(
                    pair => pair.Value,
                    (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")
                )
        );
        foreach (var (key, value) in changes)
            if (value is not null)
                query.Add(key, value);
        return request.PathBase + request.Path + query.ToQueryString().ToString();
    }
}
