using System.Collections.Concurrent;
using System.Data.Common;
using System.Linq.Expressions;

namespace Saglig.Storage;

/// <summary>Turns the properties of an anonymous object, or a dictionary, into parameters; getters are compiled once per type.</summary>
internal static class Arguments
{
    private static readonly ConcurrentDictionary<
        Type,
        (string Name, Func<object, object?> Get)[]
    > Getters = new();

    public static void AddTo(DbCommand command, Dialect dialect, object? args)
    {
        command.Parameters.Clear();
        if (args is null)
            return;
        if (args is IReadOnlyDictionary<string, object?> named)
        {
            foreach (var (name, value) in named)
                command.Parameters.Add(dialect.Parameter(name, value));
            return;
        }
        foreach (var (name, get) in Getters.GetOrAdd(args.GetType(), Compile))
            command.Parameters.Add(dialect.Parameter(name, get(args)));
    }

    private static (string, Func<object, object?>)[] Compile(Type type) =>
        [
            .. type.GetProperties()
                .Select(property =>
                {
                    var instance = Expression.Parameter(typeof(object));
                    var value = Expression.Property(Expression.Convert(instance, type), property);
                    var boxed = Expression.Convert(value, typeof(object));
                    return (
                        property.Name,
                        Expression.Lambda<Func<object, object?>>(boxed, instance).Compile()
                    );
                }),
        ];
}
