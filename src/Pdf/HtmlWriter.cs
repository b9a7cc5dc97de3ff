using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Pdf;

/// <summary>Writes elements that are always closed and text that is always encoded.</summary>
internal sealed class HtmlWriter(HtmlOptions options)
{
    // Every letter stays readable in the source; markup, quotes and ampersands never do.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder html = new();

    public HtmlOptions Options => options;

    /// <summary>Opens an element; disposing the answer closes it.</summary>
    public Closing Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Empty(name, attributes);
        return new Closing(this, name);
    }

    public HtmlWriter TextElement(
        string name,
        string text,
        params ReadOnlySpan<(string Name, string Value)> attributes
    )
    {
        using var element = Element(name, attributes);
        Text(text);
        return this;
    }

    /// <summary>A start tag; enough for elements without content.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
            html.Append(' ')
                .Append(attribute)
                .Append("=\"")
                .Append(Encoder.Encode(value))
                .Append('"');
        html.Append('>');
    }

    public void Text(string text) =>
        html.Append(string.Join("<br>\n", text.Split('\n').Select(Encoder.Encode)));

    public void Runs(IReadOnlyList<Inline> runs)
    {
        foreach (var run in runs)
            if (run is LinkRun link)
                TextElement("a", link.Text, ("href", link.Target.AbsoluteUri));
            else if (run is BoldRun)
                TextElement("strong", run.Text);
            else
                Text(run.Text);
    }

    public string AddressOf(Image image)
    {
        if (options.ImageAddress is { } address)
            return address(image);
        var type = image.Data is [0x89, ..] ? "png" : "jpeg";
        return $"data:image/{type};base64,{Convert.ToBase64String(image.Data)}";
    }

    public override string ToString() => html.ToString();

    internal readonly struct Closing(HtmlWriter writer, string name) : IDisposable
    {
        // A new line after each block keeps words of neighbours apart, also where tags are stripped.
        public void Dispose() =>
            writer
                .html.Append("</")
                .Append(name)
                .Append(name is "a" or "strong" or "span" ? ">" : ">\n");
    }
}
