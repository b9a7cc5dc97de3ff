using Ret;
using Saglig.Storage;

namespace Saglig.Praksis;

/// <summary>What came of writing a decision down.</summary>
public abstract record PraksisResult
{
    private PraksisResult() { }

    public sealed record Written(PraksisId Id) : PraksisResult;

    /// <summary>It would put discretion under a rule, or make a search of the web a fixed step; the sentence says which.</summary>
    public sealed record Refused(string Sentence) : PraksisResult;

    /// <summary>These words sound like a fixed rule, and nobody has said why they are none.</summary>
    public sealed record Sounds(IReadOnlyList<string> Ord) : PraksisResult;
}

/// <summary>A leader writes a political decision on practice down, so that the cases it concerns show it (S0-19).</summary>
public sealed class WritePraksis(Db db, PraksisSql sql, IdSource ids, TimeProvider clock)
{
    /// <param name="ikkeFastRegelFordi">Why what sounds like a fixed rule is none; empty when nothing does.</param>
    public async Task<PraksisResult> Run(
        EmployeeActor leader,
        Praksisbeslutning ny,
        string ikkeFastRegelFordi
    )
    {
        if (Praksisværn.Afvis(ny.Kort, ny.Omfang) is { } sentence)
            return new PraksisResult.Refused(sentence);
        var sounds = Praksisværn.LyderSomRegel(ny.Kort, ny.Omfang);
        if (sounds.Count > 0 && ikkeFastRegelFordi.Length == 0)
            return new PraksisResult.Sounds(sounds);
        var kept = new EgenPraksis(new(ids.New()), ny)
        {
            IkkeFastRegelFordi = sounds.Count > 0 ? ikkeFastRegelFordi : "",
            Skrevet = clock.Now(),
            SkrevetAf = leader.Id,
        };
        await db.Write(() => sql.Add(kept));
        return new PraksisResult.Written(kept.Id);
    }
}
