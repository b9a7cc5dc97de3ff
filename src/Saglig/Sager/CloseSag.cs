namespace Saglig.Sager;

/// <summary>Something that may stand in the way of closing a case; each module that knows of one registers it.</summary>
public interface ILukkehindring
{
    /// <summary>One Danish sentence that says what is missing and what to do; null when nothing is in the way.</summary>
    Task<string?> Find(SagId sag);
}

/// <summary>What came of closing a case.</summary>
public abstract record CloseSagResult
{
    private CloseSagResult() { }

    public sealed record Lukket : CloseSagResult;

    public sealed record ErLukket : CloseSagResult;

    /// <summary>Nothing was changed; every obstacle has its sentence.</summary>
    public sealed record Hindret(IReadOnlyList<string> Hvorfor) : CloseSagResult;
}

/// <summary>Closes a case when nothing in it is unfinished. Its journal stays open for what still comes.</summary>
public sealed class CloseSag(
    SagActs acts,
    SagSql sql,
    IEnumerable<ILukkehindring> obstacles,
    TimeProvider clock
)
{
    /// <param name="grund">Why it is closed, for the journal.</param>
    public Task<CloseSagResult> Run(SagId sag, string grund) =>
        acts.Run<CloseSagResult>(
            sag,
            async act =>
            {
                if (act.Sag.Afsluttet is not null)
                    return new CloseSagResult.ErLukket();
                var why = new List<string>();
                foreach (var obstacle in obstacles)
                    if (await obstacle.Find(sag) is { } sentence)
                        why.Add(sentence);
                if (why.Count > 0)
                    return new CloseSagResult.Hindret(why);
                await sql.Close(sag, clock.Now());
                await act.Write(new SagLukket(grund));
                return new CloseSagResult.Lukket();
            }
        );
}

/// <summary>A case was closed.</summary>
public sealed record SagLukket(string Grund) : Hændelse
{
    public override string Type => "sag-lukket";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Sagen er lukket";
    public override string Tekst => Grund;
    public override Tosproget TilBorger =>
        new(
            "Vi har lukket sagen. Du kan stadig se den og skrive til os.",
            "We have closed the case. You can still see it and write to us."
        );
}
