using System.Data.Common;
using System.Diagnostics;

namespace Saglig.Storage;

/// <summary>
/// One activity for each statement, for tracing and for counting what a page asks. Costs nothing when nobody listens.
/// Tags hold the text with named parameters, never their values, which are people's; a listener in this process can
/// read the command itself, and no exporter sends it.
/// </summary>
public static class StorageTrace
{
    /// <summary>Name of the source.</summary>
    public const string Source = "Saglig.Storage";

    /// <summary>Property of the activity that holds the <see cref="DbCommand"/> until the activity stops.</summary>
    public const string Command = "command";

    private static readonly ActivitySource Statements = new(Source);

    internal static Activity? Start(DbCommand command)
    {
        if (Statements.StartActivity("sql") is not { } activity)
            return null;
        activity.SetTag("db.query.text", command.CommandText);
        activity.SetCustomProperty(Command, command);
        return activity;
    }
}
