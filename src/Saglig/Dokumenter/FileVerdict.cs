using System.Globalization;

namespace Saglig.Dokumenter;

/// <summary>What the inspection of a file came to.</summary>
public abstract record FileVerdict
{
    private FileVerdict() { }

    /// <summary>The file is whole and of a type that can be journalised.</summary>
    public sealed record Accepted(DocumentType Type) : FileVerdict;

    /// <summary>
    /// The file is not kept. The attempt is journalised with <see cref="Code"/> and <see cref="Sentence"/>,
    /// and the sender is asked for a new copy.
    /// </summary>
    public abstract record Refused : FileVerdict
    {
        private protected Refused() { }

        /// <summary>The reason's name in rows; never changes.</summary>
        public abstract string Code { get; }

        /// <summary>For the sender, in plain Danish: what is wrong, and what to do.</summary>
        public abstract string Sentence { get; }
    }

    public sealed record Empty : Refused
    {
        public override string Code => "tom";
        public override string Sentence =>
            "Filen er tom. Åbn den på din egen computer, og se, om der er noget i den. Send derefter en ny kopi.";
    }

    /// <summary>Needs a password that we do not have.</summary>
    public sealed record Encrypted : Refused
    {
        public override string Code => "krypteret";
        public override string Sentence =>
            "Filen er låst med en adgangskode, så vi kan ikke læse den. Gem en kopi uden adgangskode, og send den.";
    }

    /// <summary>Bytes. The size is null when the sender was stopped before the end.</summary>
    public sealed record TooLarge(long Limit, long? Size) : Refused
    {
        public override string Code => "for-stor";
        public override string Sentence =>
            $"Filen fylder {(Size is { } size ? Megabytes(size) : $"mere end {Megabytes(Limit)}")} MB, "
            + $"og grænsen er {Megabytes(Limit)} MB. Del den i flere filer, eller gem den i en mindre udgave.";

        /// <summary>Rounded up, so that a file just over the limit never seems to be at it.</summary>
        static string Megabytes(long bytes) =>
            (Math.Ceiling(bytes * 10 / 1048576m) / 10).ToString(
                "0.#",
                CultureInfo.GetCultureInfo("da-DK")
            );
    }

    public sealed record WrongType(LookAlike LooksLike) : Refused
    {
        public override string Code => $"forkert-type-{LooksLike.Code}";
        public override string Sentence =>
            $"Filen ser ud til at være {LooksLike.Name}. Den type kan vi ikke modtage. {LooksLike.Advice}";
    }

    /// <summary>Begins as the type it should be, but is cut short or broken.</summary>
    public sealed record Damaged(DocumentType Type) : Refused
    {
        public override string Code => $"beskadiget-{Type.Code}";
        public override string Sentence =>
            $"Filen er {Type.Danish}, men den er beskadiget eller ikke kommet helt med. "
            + "Åbn den på din egen computer, og gem eller scan den igen. Send derefter den nye kopi.";
    }

    public sealed record Suspicious(Suspicion Why) : Refused
    {
        public override string Code => $"mistaenkelig-{Why.Code}";
        public override string Sentence => Why.Sentence;
    }
}

/// <summary>A reason not to trust a file that otherwise looks right.</summary>
public sealed record Suspicion(string Code, string Sentence)
{
    public static readonly Suspicion Bomb = new(
        "bombe",
        "Filen folder sig ud til noget, der er alt for stort at åbne. Gem dokumentet som PDF, og send PDF-filen."
    );
    public static readonly Suspicion ExternalXml = new(
        "xml",
        "Dokumentet indeholder henvisninger, som kan hente andre filer. Gem dokumentet som PDF, og send PDF-filen."
    );
    public static readonly Suspicion Paths = new(
        "stier",
        "Dokumentet indeholder filer med ulovlige navne. Gem dokumentet som PDF, og send PDF-filen."
    );
    public static readonly Suspicion Macros = new(
        "makroer",
        "Dokumentet indeholder makroer, det vil sige små programmer. Gem det som PDF eller uden makroer, og send det igen."
    );
    public static readonly Suspicion TwoInOne = new(
        "to-i-en",
        "Filen indeholder en anden slags fil, som er gemt i den. Åbn den, gem den som en ny fil, og send den nye."
    );
}
