using System.Text.Json.Serialization;

namespace Pdf;

/// <summary>A run of text inside a block. The text is cleaned by <see cref="PlainText.Clean"/>; "\n" breaks the line.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TextRun), "text")]
[JsonDerivedType(typeof(BoldRun), "bold")]
[JsonDerivedType(typeof(LinkRun), "link")]
public abstract record Inline
{
    private protected Inline(string text) => Text = PlainText.Clean(text);

    /// <summary>The words of the run, clean and composed.</summary>
    public string Text { get; }

    /// <summary>Lets a plain string stand where a run is asked for.</summary>
    public static implicit operator Inline(string text) => new TextRun(text);
}

/// <summary>Plain text.</summary>
public sealed record TextRun(string Text) : Inline(Text);

/// <summary>Text in the bold face.</summary>
public sealed record BoldRun(string Text) : Inline(Text);

/// <summary>Text that opens an address when it is activated; underlined in print.</summary>
public sealed record LinkRun : Inline
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    /// <exception cref="ArgumentException">
    /// The target is not an absolute https, http, mailto or tel address, or the text is blank.
    /// </exception>
    public LinkRun(string text, Uri target)
        : base(PlainText.RequiredLine(text, nameof(text)))
    {
        ArgumentNullException.ThrowIfNull(target);
        if (!target.IsAbsoluteUri || !Schemes.Contains(target.Scheme))
            throw new ArgumentException(
                "A link leads to an https, http, mailto or tel address.",
                nameof(target)
            );
        Target = target;
    }

    /// <summary>Where the link leads.</summary>
    public Uri Target { get; }
}
