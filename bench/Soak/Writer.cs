using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Bench.Processes;

namespace Bench.Soak;

/// <summary>Something that the program said it had kept.</summary>
/// <param name="Marker">A title that nothing else has.</param>
/// <param name="Hash">Of the file that came with it, or null.</param>
internal sealed record Acknowledged(string Marker, string? Hash);

/// <summary>A caseworker who posts notes and sends files on one case.</summary>
internal sealed class Writer : IDisposable
{
    private readonly Visitor visitor;
    private readonly string sag;
    private readonly string today;
    private string token = "";

    public Writer(Uri address, string session, string sag, DateOnly today)
    {
        visitor = new Visitor(address);
        visitor.Keep(session);
        this.sag = sag;
        this.today = today.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
    }

    private string NotePage => $"/sager/{sag}/notater/skriv";
    private string UploadPage => $"/sager/{sag}/post/modtag";

    /// <summary>Fetches the form once; its token holds as long as the session.</summary>
    public async Task Open()
    {
        var page = await visitor.Get(NotePage);
        token = page.Token;
        if (page.Status != HttpStatusCode.OK || token == "")
            throw new InvalidOperationException($"{NotePage} answered {page.Status}.");
    }

    public Task<Fetched> Look() => visitor.Get($"/sager/{sag}/journal");

    public Task<Fetched> List() => visitor.Get("/sager");

    public Task<Fetched> Note(string marker) =>
        visitor.Post(
            NotePage,
            token,
            new Dictionary<string, string>
            {
                ["Emne"] = marker,
                ["Indhold"] = $"Samtale om {marker}.",
                ["Dato"] = today,
            }
        );

    public async Task<(Fetched Answer, string Hash)> Upload(string marker)
    {
        var content = Encoding.UTF8.GetBytes($"Brev om {marker}.\n{new string('x', 2000)}\n");
        using var form = new MultipartFormDataContent();
        foreach (
            var (name, value) in new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token,
                ["Tema"] = marker,
                ["FraHvem"] = "Borger",
                ["Afsender"] = "Ali Hassan",
                ["Kanal"] = "Brev",
                ["Modtaget"] = today,
            }
        )
            form.Add(new StringContent(value), $"\"{name}\"");
        form.Add(new ByteArrayContent(content), "Fil", $"{marker}.txt");
        var answer = await visitor.Client.PostAsync(UploadPage, form);
        return (
            new(answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(), answer),
            Convert.ToHexStringLower(SHA256.HashData(content))
        );
    }

    /// <summary>Posts without end, every fourth time a file, and tells of each thing acknowledged.</summary>
    public async Task Write(string prefix, Action<Acknowledged> acknowledged)
    {
        for (var n = 0; ; n++)
        {
            var marker = $"{prefix}-{n}";
            var (answer, hash) = n % 4 == 3 ? await Upload(marker) : (await Note(marker), null);
            if (answer.Status != HttpStatusCode.Found)
                throw new InvalidOperationException($"{marker} was answered {answer.Status}.");
            acknowledged(new(marker, hash));
        }
    }

    public void Dispose() => visitor.Dispose();
}
