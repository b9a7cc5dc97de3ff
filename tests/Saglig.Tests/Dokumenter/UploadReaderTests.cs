using System.Net;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Saglig.Dokumenter;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Dokumenter;

public sealed class UploadReaderTests : IAsyncLifetime, IDisposable
{
    private const string TokenField = "__RequestVerificationToken";
    private static readonly UploadLimits Limits = new()
    {
        PerFile = 50_000,
        Total = 300_000,
        Files = 5,
        Fields = 10,
        Text = 5000,
    };
    private readonly Workbench bench = new();
    private WebApplication app = null!;
    private HttpClient client = null!;
    private string token = "";

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddSingleton<TimeProvider>(TestClock.New());
        builder.Services.AddDokumenter(bench.Root, Limits);
        builder
            .Services.AddControllersWithViews(options =>
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute())
            )
            .AddApplicationPart(typeof(UploadReaderTests).Assembly);
        app = builder.Build();
        app.MapGet(
            "/token",
            (HttpContext http, IAntiforgery forgery) => forgery.GetAndStoreTokens(http).RequestToken
        );
        app.MapControllers();
        await app.StartAsync();
        client = app.GetTestClient();
        using var answer = await client.GetAsync("/token");
        token = await answer.Content.ReadAsStringAsync();
        client.DefaultRequestHeaders.Add(
            "Cookie",
            answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]
        );
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task Fields_and_files_come_through_in_any_order()
    {
        var answer = await Post(
            Field(TokenField, token),
            Field("tekst", "Bilag følger 😀"),
            File("bilag", @"C:\fakepath\læge.pdf", Samples.PdfOf()),
            Field("tekst2", "efter filen"),
            File("bilag", "foto.png", Samples.Png())
        );

        Assert.Equal("tekst=Bilag følger 😀", answer[0]);
        Assert.Equal("tekst2=efter filen", answer[1]);
        Assert.Equal("bilag|læge.pdf|Accepted { Type = Pdf }|True", answer[2]);
        Assert.Equal("bilag|foto.png|Accepted { Type = Png }|True", answer[3]);
        Assert.Equal(2, bench.Files().Length);
    }

    [Theory, InlineData(50_000, true), InlineData(50_001, false), InlineData(200_000, false)]
    public async Task A_file_over_the_limit_is_dropped_but_the_text_and_the_other_files_come_through(
        int size,
        bool kept
    )
    {
        var answer = await Post(
            Field(TokenField, token),
            File("bilag", "stor.txt", Encoding.ASCII.GetBytes(new string('a', size))),
            File("bilag", "lille.txt", "lille"u8.ToArray()),
            Field("tekst", "med tekst")
        );

        Assert.Equal("tekst=med tekst", answer[0]);
        Assert.Contains(
            kept ? "Accepted" : $"TooLarge {{ Code = for-stor",
            answer[1],
            StringComparison.Ordinal
        );
        Assert.Contains(
            kept ? "|True" : $"Size = {size} }}|False",
            answer[1],
            StringComparison.Ordinal
        );
        Assert.EndsWith("|True", answer[2], StringComparison.Ordinal);
        Assert.Equal(kept ? 2 : 1, bench.Files().Length);
    }

    [Fact]
    public async Task A_refused_file_is_named_but_not_kept()
    {
        var answer = await Post(
            Field(TokenField, token),
            File("bilag", "virus.exe", "MZ\0\0"u8.ToArray())
        );

        Assert.StartsWith("bilag|virus.exe|WrongType", answer[0], StringComparison.Ordinal);
        Assert.EndsWith("|False", answer[0], StringComparison.Ordinal);
        Assert.Empty(bench.Files());
    }

    [Fact]
    public async Task A_field_where_no_file_was_chosen_is_no_file_but_an_empty_file_is() =>
        Assert.StartsWith(
            "bilag|tom.txt|Empty",
            Assert.Single(
                await Post(
                    Field(TokenField, token),
                    File("bilag", "", []),
                    File("bilag", "tom.txt", [])
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_form_without_a_token_before_its_first_file_stores_nothing()
    {
        var file = File("bilag", "a.txt", "hej"u8.ToArray());

        Assert.Equal(["Forged"], await Post(file));
        Assert.Equal(["Forged"], await Post(Field(TokenField, token + "x"), file));
        Assert.Equal(["Forged"], await Post(file, Field(TokenField, token)));
        Assert.Equal(["Forged"], await Post(Field("tekst", "kun tekst")));
        Assert.Empty(bench.Files());
    }

    [Fact]
    public async Task A_token_in_the_header_is_as_good()
    {
        client.DefaultRequestHeaders.Add("RequestVerificationToken", token);

        Assert.EndsWith(
            "|True",
            (await Post(File("bilag", "a.txt", "hej"u8.ToArray())))[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task More_than_the_hard_limits_is_refused_whole_and_leaves_nothing()
    {
        var file = File("bilag", "a.txt", "hej"u8.ToArray());
        var huge = File("bilag", "b.txt", new byte[Limits.Total + 2_000_000]);

        Assert.StartsWith(
            "TooMuch",
            (await Post(Field(TokenField, token), file, huge))[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "TooMuch",
            (await Post([Field(TokenField, token), .. Enumerable.Repeat(file, 6)]))[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "TooMuch",
            (await Post(Field(TokenField, token), file, Field("tekst", new string('x', 5001))))[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "TooMuch",
            (await Post([Field(TokenField, token), .. Enumerable.Repeat(Field("f", "x"), 11)]))[0],
            StringComparison.Ordinal
        );
        Assert.Empty(bench.Files());
    }

    [Theory]
    [InlineData(
        "--x\r\nContent-Disposition: form-data; name=\"bilag\"; filename=\"a.txt\"\r\n\r\nhalv"
    )]
    [InlineData("--x\r\nuden mening\r\n\r\n--x--\r\n")]
    [InlineData("--x\r\n\r\nuden navn\r\n--x--\r\n")]
    [InlineData("")]
    public async Task A_form_that_breaks_off_or_makes_no_sense_leaves_nothing(string body)
    {
        client.DefaultRequestHeaders.Add("RequestVerificationToken", token);
        using var content = new StringContent(body);
        content.Headers.ContentType = new("multipart/form-data")
        {
            Parameters = { new("boundary", "x") },
        };
        using var answer = await client.PostAsync("/prøve", content);

        Assert.Equal("Malformed", await answer.Content.ReadAsStringAsync());
        Assert.Empty(bench.Files());
    }

    [Fact]
    public async Task A_post_that_is_no_upload_never_reaches_a_page_that_checks_no_other_token()
    {
        using var form = new FormUrlEncodedContent([new(TokenField, token)]);
        using var answer = await client.PostAsync("/prøve", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Hostile_names_come_out_clean() =>
        Assert.StartsWith(
            "bilag|passwd|Accepted",
            (
                await Post(
                    Field(TokenField, token),
                    File("bilag", "../../etc/passwd", "x"u8.ToArray())
                )
            )[0],
            StringComparison.Ordinal
        );

    private async Task<string[]> Post(params Action<MultipartFormDataContent>[] parts)
    {
        using var form = new MultipartFormDataContent
        {
            HeaderEncodingSelector = (_, _) => Encoding.UTF8,
        };
        foreach (var part in parts)
        {
            part(form);
        }

        using var answer = await client.PostAsync("/prøve", form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsStringAsync()).Split('\n');
    }

    private static Action<MultipartFormDataContent> Field(string name, string value) =>
        form => form.Add(new StringContent(value), name);

    /// <summary>Written by hand, because the client's own class refuses some names that browsers send.</summary>
    private static Action<MultipartFormDataContent> File(string field, string name, byte[] bytes) =>
        form =>
        {
            var content = new ByteArrayContent(bytes);
            content.Headers.TryAddWithoutValidation(
                "Content-Disposition",
                $"form-data; name=\"{field}\"; filename=\"{name.Replace(@"\", @"\\", StringComparison.Ordinal)}\""
            );
            form.Add(content);
        };
}

/// <summary>The smallest page with an upload, under the same filters as the real ones.</summary>
[StreamingUpload]
public sealed class UploadTrialController(UploadReader reader) : Controller
{
    [HttpPost("/prøve")]
    public async Task<string> Post(CancellationToken cancel) =>
        await reader.Read(HttpContext, cancel) switch
        {
            UploadResult.Received received => string.Join('\n', Lines(received)),
            UploadResult.TooMuch tooMuch => $"TooMuch {tooMuch.Sentence}",
            var other => other.GetType().Name,
        };

    private static IEnumerable<string> Lines(UploadResult.Received received) =>
        received
            .Fields.Where(field => !field.Key.StartsWith('_'))
            .Select(field => $"{field.Key}={field.Value}")
            .Concat(
                received.Files.Select(file =>
                    $"{file.Field}|{file.Name}|{file.Verdict}|{file.Hash is not null}"
                )
            );
}
