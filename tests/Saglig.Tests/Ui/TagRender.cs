using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Saglig.Tests.Ui;

/// <summary>Runs one tag as Razor would, and parses what it wrote as a browser would.</summary>
internal sealed class TagRender
{
    private static readonly IServiceProvider Mvc = new ServiceCollection()
        .AddLogging()
        .AddMvcCore()
        .AddDataAnnotations()
        .Services.BuildServiceProvider();

    // The encoder that the program itself uses.
    private readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public ModelStateDictionary State { get; } = new();
    public DefaultHttpContext Http { get; } = new();

    /// <summary>A tag's <c>for</c>: the name and value of a property of a made-up page.</summary>
    public static ModelExpression For<T>(string property, T page)
    {
        var metadata = Mvc.GetRequiredService<IModelMetadataProvider>();
        var explorer = metadata
            .GetModelExplorerForType(typeof(T), page)
            .GetExplorerForProperty(property);
        return new(property, explorer);
    }

    public ViewContext View() =>
        new()
        {
            HttpContext = Http,
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), State),
        };

    /// <summary>What the person typed, and what is wrong with it.</summary>
    public TagRender Posted(string field, string? error, params string[] values)
    {
        State.SetModelValue(field, values is [var one] ? one : values, string.Join(',', values));
        if (error is not null)
            State.AddModelError(field, error);
        return this;
    }

    public async Task<string> Html(
        ITagHelper tag,
        string content = "",
        TagHelperAttributeList? attributes = null
    )
    {
        var context = new TagHelperContext("x", [], new Dictionary<object, object>(), "1");
        var output = new TagHelperOutput(
            "x",
            attributes ?? [],
            (_, _) =>
                Task.FromResult<TagHelperContent>(
                    new DefaultTagHelperContent().SetHtmlContent(content)
                )
        );
        await tag.ProcessAsync(context, output);
        // As Razor does when the tag has not said what is inside it.
        if (!output.IsContentModified)
            output.Content.SetHtmlContent(content);
        using var writer = new StringWriter();
        output.WriteTo(writer, encoder);
        return writer.ToString();
    }

    public async Task<IElement> Element(
        ITagHelper tag,
        string content = "",
        TagHelperAttributeList? attributes = null
    ) =>
        new HtmlParser()
            .ParseDocument("<body>" + await Html(tag, content, attributes))
            .Body!.Children.Single();
}
