using AngleSharp.Html.Dom;

namespace Saglig.Tests.Testing;

/// <summary>Forms with files, sent as a browser without script sends them.</summary>
public static class Uploads
{
    /// <summary>Sends the form of <paramref name="page"/> as multipart, its fields as they stand but for <paramref name="fields"/>, and the files last.</summary>
    public static Task<Seen> Upload(
        this Browser browser,
        Seen page,
        object? fields,
        params (string Name, byte[] Bytes)[] files
    )
    {
        var form =
            (IHtmlFormElement?)page.Html.QuerySelector("main form[method=post]")
            ?? throw new InvalidOperationException($"No form: {page.Text}");
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in FormValues.Of(form, fields, button: null))
            content.Add(new StringContent(value), $"\"{name}\"");
        foreach (var (name, bytes) in files)
            content.Add(new ByteArrayContent(bytes), "Fil", name);
        var action = form.GetAttribute("action") is { Length: > 0 } a ? a : page.Path;
        return browser.Send(new HttpRequestMessage(HttpMethod.Post, action) { Content = content });
    }
}
