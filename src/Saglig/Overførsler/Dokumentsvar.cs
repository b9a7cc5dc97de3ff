using Saglig.Dokumenter;

namespace Saglig.Overførsler;

/// <summary>What came of preparing a file.</summary>
public abstract record Dokumentsvar
{
    private Dokumentsvar() { }

    /// <param name="Bytes">Size in bytes.</param>
    public sealed record Klar(DocumentHash Hash, DocumentType Type, long Bytes) : Dokumentsvar
    {
        public required string Navn { get; init; }
        public required TextStatus Tekststatus { get; init; }

        /// <summary>Null when there is none to read.</summary>
        public string? Tekst { get; init; }
        public int? Sider { get; init; }
    }

    /// <summary>The file is not one that can be kept; a Danish sentence says why.</summary>
    public sealed record Afvist(string Sætning) : Dokumentsvar;
}
