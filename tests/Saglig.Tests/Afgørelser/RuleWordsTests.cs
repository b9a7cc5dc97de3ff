using Ret;
using Saglig.Tests.Testing;
using Links = Saglig.Afgørelser.Links;

namespace Saglig.Tests.Afgørelser;

/// <summary>Reasons that sound like a fixed rule are shown where they are written, with the passage (S0-11).</summary>
public abstract class RuleWordsTests(App app)
{
    [Fact, Trait("Krav", "S0-11")]
    public async Task The_passage_stands_beside_the_reasons()
    {
        var sag = await app.NewSag();
        await app.GemUdkast(
            sag,
            Udfald.Afslag,
            vurdering: "Er man på nettet mere end 20 minutter om dagen, kan man arbejde."
        );
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Write(sag.Nummer));

        Assert.Contains("Konkret vurdering: \"Er man på nettet mere end 20 minutter", page.Text);
        Assert.Contains("(en talgrænse)", page.Text);
        Assert.Contains("forbud mod at sætte skøn under regel · advarer", page.Text);
    }

    [Fact, Trait("Krav", "S0-11")]
    public async Task What_the_program_itself_proposes_is_not_such_a_rule()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Write(sag.Nummer));

        Assert.NotEqual("", page.Value("Regelgrundlag"));
        Assert.DoesNotContain("lyder som en fast regel.", page.Text);
    }
}

public sealed class RuleWordsOnSqlite(SqliteApp app)
    : RuleWordsTests(app),
        IClassFixture<SqliteApp>;

public sealed class RuleWordsOnPostgres(PostgresApp app)
    : RuleWordsTests(app),
        IClassFixture<PostgresApp>;
