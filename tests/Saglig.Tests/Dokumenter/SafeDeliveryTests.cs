using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Saglig.Dokumenter;

namespace Saglig.Tests.Dokumenter;

public sealed class SafeDeliveryTests : IDisposable
{
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData(DocumentType.Pdf, "inline", "application/pdf")]
    [InlineData(DocumentType.Png, "inline", "image/png")]
    [InlineData(DocumentType.Jpeg, "inline", "image/jpeg")]
    [InlineData(DocumentType.Text, "inline", "text/plain; charset=utf-8")]
    [InlineData(DocumentType.TextWindows1252, "inline", "text/plain; charset=windows-1252")]
    [InlineData(DocumentType.Tiff, "attachment", "image/tiff")]
    [InlineData(
        DocumentType.Docx,
        "attachment",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    )]
    [InlineData(DocumentType.Odt, "attachment", "application/vnd.oasis.opendocument.text")]
    [InlineData(DocumentType.Email, "attachment", "message/rfc822")]
    public async Task Each_type_is_shown_or_saved_as_is_safe(
        DocumentType type,
        string disposition,
        string contentType
    )
    {
        var response = (await Deliver(type)).Response;

        Assert.Equal(200, response.StatusCode);
        Assert.Equal(contentType, response.ContentType);
        Assert.StartsWith(
            $"{disposition}; filename=",
            response.Headers.ContentDisposition!,
            StringComparison.Ordinal
        );
        Assert.Equal("nosniff", response.Headers.XContentTypeOptions);
        Assert.Equal("private, no-store", response.Headers.CacheControl);
        Assert.Equal("SAMEORIGIN", response.Headers.XFrameOptions);
        Assert.Contains(
            "default-src 'none'",
            response.Headers.ContentSecurityPolicy.ToString(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "script",
            response.Headers.ContentSecurityPolicy.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            type != DocumentType.Pdf,
            response
                .Headers.ContentSecurityPolicy.ToString()
                .StartsWith("sandbox;", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_web_page_sent_as_text_is_only_ever_plain_text()
    {
        var headers = (await Deliver(DocumentType.Text, "side.html")).Response.Headers;

        Assert.Equal("text/plain; charset=utf-8", headers.ContentType);
        Assert.Contains("side.html.txt", headers.ContentDisposition!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_to_save_is_followed() =>
        Assert.StartsWith(
            "attachment",
            (await Deliver(DocumentType.Pdf, download: true)).Response.Headers.ContentDisposition!,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_part_of_a_file_can_be_asked_for()
    {
        var context = await Deliver(DocumentType.Text, range: "bytes=2-4");

        Assert.Equal(206, context.Response.StatusCode);
        Assert.Equal("bytes 2-4/10", context.Response.Headers.ContentRange);
        Assert.Equal(
            "234",
            System.Text.Encoding.ASCII.GetString(((MemoryStream)context.Response.Body).ToArray())
        );
    }

    [Fact]
    public async Task A_file_that_is_not_in_the_store_is_not_delivered()
    {
        var hash = DocumentHash.Parse(new string('a', 64));

        Assert.Null(
            await new SafeDelivery(bench.Store).Find(
                hash,
                DocumentType.Pdf,
                "x.pdf",
                false,
                default
            )
        );
    }

    private async Task<HttpContext> Deliver(
        DocumentType type,
        string name = "brev",
        bool download = false,
        string? range = null
    )
    {
        var stored = await bench.Put("0123456789"u8.ToArray());
        var file = await new SafeDelivery(bench.Store).Find(
            stored.Hash,
            type,
            name,
            download,
            default
        );
        var context = new DefaultHttpContext
        {
            RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider(),
        };
        context.Request.Method = "GET";
        context.Request.Headers.Range = range;
        context.Response.Body = new MemoryStream();
        await file!.ExecuteAsync(context);
        return context;
    }
}
