using Saglig.Storage;

namespace Saglig.Demo;

/// <summary>What the demo world asks by itself.</summary>
public sealed class DemoSql(Db db)
{
    /// <summary>True when there is neither a unit nor a citizen: only then may the demo world be made.</summary>
    public Task<bool> IsEmpty() =>
        db.Get(
            "select (select count(*) from enhed) + (select count(*) from borger) as antal",
            null,
            row => row.Int("antal") == 0
        );
}
