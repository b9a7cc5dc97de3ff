namespace Saglig.Tilsidesættelser;

/// <summary>What came of a wish to set a rule aside. Every refusal says what to do.</summary>
public abstract record SetAsideResult
{
    private SetAsideResult() { }

    public sealed record Gjort : SetAsideResult;

    public sealed record Mangler(string Hvad) : SetAsideResult;
}
