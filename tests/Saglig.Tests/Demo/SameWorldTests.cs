using Saglig.Tests.Testing;

namespace Saglig.Tests.Demo;

/// <summary>The same seed and the same day give the same world, on either database.</summary>
public sealed class SameWorldTests(SqliteDemo world) : IClassFixture<SqliteDemo>
{
    [Fact]
    public async Task The_world_is_the_same_when_it_is_made_again_on_the_other_database()
    {
        await Compare(new PostgresDemo());
    }

    private async Task Compare(DemoApp other)
    {
        await other.InitializeAsync();
        try
        {
            Assert.Equal(await Told(world), await Told(other));
        }
        finally
        {
            await other.DisposeAsync();
        }
    }

    /// <summary>Every entry of every case, with who and when; salts and hashes are by chance and are left out.</summary>
    private static async Task<List<string>> Told(DemoApp world)
    {
        var told = await world.Ask(
            """
            select s.nummer || ' ' || j.nr || ' ' || j.type || ' ' || i.titel || ' '
                || coalesce(i.tekst, '') || ' ' || i.data as svar
            from journal j join sag s on s.id = j.sag_id
            join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr
            order by s.nummer, j.nr
            """
        );
        var people = await world.Ask(
            "select navn || ' ' || cpr || ' ' || adresse as svar from borger order by cpr"
        );
        return [.. told, .. people];
    }
}
