namespace Saglig.Ui;

/// <summary>How far a step has come.</summary>
public enum Trintilstand
{
    Kommer,
    Her,
    Færdig,
    Fejl,
}

/// <summary>One step shown by <c>&lt;trin&gt;</c>. Without an address it cannot be gone to.</summary>
public sealed record Trinpunkt(
    string Tekst,
    Trintilstand Tilstand,
    string? Url = null,
    string? Note = null
);
