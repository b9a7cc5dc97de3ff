using System.Text.Json;
using System.Text.Json.Nodes;
using Pdf.Tests.Testing;

namespace Pdf.Tests;

/// <summary>A stored document is the same document when it is read back, also in years.</summary>
public sealed class JsonTests
{
    public static TheoryData<string> Kinds => [.. Samples.All.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void A_document_survives_storage(string kind)
    {
        var document = Samples.All[kind];
        var json = DocumentJson.Write(document);
        var back = DocumentJson.Read(json);

        Assert.Equal(json, DocumentJson.Write(back));
        Assert.Equal(
            PdfRenderer.Render(document, TestFonts.Plex),
            PdfRenderer.Render(back, TestFonts.Plex)
        );
    }

    [Fact]
    public void The_stored_form_is_the_one_that_has_always_been_stored() =>
        Golden.Check("decision.json", DocumentJson.Write(Letters.Decision()) + "\n");

    [Fact]
    public void The_order_of_properties_does_not_matter()
    {
        var json = JsonNode.Parse(DocumentJson.Write(Letters.Decision()))!;

        Assert.Equal(
            DocumentJson.Write(Letters.Decision()),
            DocumentJson.Write(DocumentJson.Read(Turned(json)!.ToJsonString()))
        );
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"title\":\"a\"")]
    [InlineData(
        """{"title":null,"author":"b","language":"da","createdAt":"2026-03-12T09:42:00+01:00","blocks":[]}"""
    )]
    [InlineData(
        """{"title":"a","author":"b","language":"da","createdAt":"2026-03-12T09:42:00+01:00"}"""
    )]
    [InlineData(
        """{"title":"a","author":"b","language":"da","createdAt":"2026-03-12T09:42:00+01:00","blocks":[{"kind":"script"}]}"""
    )]
    [InlineData(
        """{"title":"a","author":"b","language":"da","createdAt":"2026-03-12T09:42:00+01:00","blocks":[{}]}"""
    )]
    public void What_is_no_document_is_refused(string json) =>
        Assert.Throws<JsonException>(() => DocumentJson.Read(json));

    [Fact]
    public void A_stored_document_is_checked_like_a_new_one() =>
        Assert.Throws<ArgumentException>(() =>
            DocumentJson.Read(
                """
                {"title":"a","author":"b","language":"da","createdAt":"2026-03-12T09:42:00+01:00",
                 "blocks":[{"kind":"heading","level":2,"text":"sprunget over"}]}
                """
            )
        );

    [Fact]
    public void A_hole_in_a_list_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            DocumentJson.Read(
                """{"title":"a","author":"b","language":"da","createdAt":"2026-03-12T09:42:00+01:00","blocks":[null]}"""
            )
        );

    private static JsonNode? Turned(JsonNode? node) =>
        node switch
        {
            JsonObject entries => new JsonObject(
                entries
                    .Reverse()
                    .Select(entry => KeyValuePair.Create(entry.Key, Turned(entry.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Turned)]),
            _ => node?.DeepClone(),
        };
}
