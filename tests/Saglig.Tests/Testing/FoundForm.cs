using AngleSharp.Html.Dom;

namespace Saglig.Tests.Testing;

/// <summary>A form as it stands on a page that someone saw, to be sent with other values than a person would give it.</summary>
public sealed record FoundForm(Seen Page, IHtmlFormElement Element)
{
    public string Action =>
        Element.GetAttribute("action") is { Length: > 0 } action ? action : Page.Path;

    /// <summary>What tells it from the page's other forms, such as "handler=Return".</summary>
    public string Query => Action.Split('?') is [_, var query] ? query : "";

    public bool HasFiles => Element.Enctype == "multipart/form-data";

    /// <summary>The values of its buttons with a name, such as "send"; [""] when no button has one.</summary>
    public IReadOnlyList<(string Name, string Value)> Buttons =>
        Element
            .Elements.OfType<IHtmlButtonElement>()
            .Where(b => b.Name is { Length: > 0 })
            .Select(b => (b.Name!, b.Value))
            .DefaultIfEmpty(("", ""))
            .ToList();

    /// <summary>The names of the fields that one types in.</summary>
    public IReadOnlyList<string> Typed =>
        [
            .. Element
                .Elements.Where(e =>
                    e
                        is IHtmlTextAreaElement
                            or IHtmlInputElement
                            {
                                Type: not ("hidden" or "checkbox" or "radio" or "file" or "submit")
                            }
                )
                .Select(e => e.GetAttribute("name"))
                .OfType<string>(),
        ];

    /// <summary>The forms of a page that change something, without those of the frame around it.</summary>
    public static IEnumerable<FoundForm> On(Seen page) =>
        page
            .Html.QuerySelectorAll("main form[method=post]")
            .OfType<IHtmlFormElement>()
            .Select(form => new FoundForm(page, form));

    /// <summary>The fields as they stand, the choices made, and <paramref name="changes"/> in place of what stands.</summary>
    public List<KeyValuePair<string, string>> Values(
        IReadOnlyDictionary<string, string>? changes = null
    ) =>
        [
            .. FormValues.Of(Element, null, null).Where(v => changes?.ContainsKey(v.Key) != true),
            .. changes ?? new Dictionary<string, string>(),
        ];

    /// <summary>Sends these fields, as the form itself would send them.</summary>
    public Task<Seen> Send(
        Browser browser,
        IEnumerable<KeyValuePair<string, string>> values,
        params (string Name, byte[] Bytes)[] files
    )
    {
        if (!HasFiles)
            return browser.Post(Action, values);
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in values)
            content.Add(new StringContent(value), $"\"{name}\"");
        foreach (var (name, bytes) in files)
            content.Add(new ByteArrayContent(bytes), "Fil", name);
        return browser.Send(new HttpRequestMessage(HttpMethod.Post, Action) { Content = content });
    }
}
