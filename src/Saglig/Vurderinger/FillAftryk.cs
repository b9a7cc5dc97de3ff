using Saglig.Storage;

namespace Saglig.Vurderinger;

/// <summary>
/// Makes the prints of assessments that were signed before there were any, or under an older edition: at start, some at a
/// time, so that a start that is broken off goes on where it was.
/// </summary>
public sealed class FillAftryk(Db db, AftrykSql prints) : IStartupStep
{
    private const int AtOnce = 500;

    /// <inheritdoc />
    public int Order => 40;

    /// <inheritdoc />
    public async Task Run()
    {
        while (await db.Write(Some) > 0) { }
    }

    private async Task<int> Some()
    {
        var missing = await prints.Missing(AtOnce);
        foreach (var one in missing)
            await prints.Keep(one.Sag, one.Id, one.Samlet);
        return missing.Count;
    }
}
