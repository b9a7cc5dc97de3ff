using System.Text;
using Saglig.Sikkerhed;

namespace Saglig.Tests.Sikkerhed;

public sealed class CsvTests
{
    private static string Of(params string[] fields) =>
        Encoding.UTF8.GetString(Csv.Of([fields])).TrimStart('\uFEFF');

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+4512345678")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =cmd|' /C calc'!A0")]
    [InlineData("\t=1")]
    public void What_a_spreadsheet_would_run_is_made_text(string field) =>
        Assert.Equal($"\"'{field}\"\r\n", Of(field));

    [Fact]
    public void Quotes_separators_and_letters_survive() =>
        Assert.Equal("\"a;b\";\"sagde \"\"æøå\"\"\";\"\"\r\n", Of("a;b", "sagde \"æøå\"", ""));

    [Fact]
    public void It_begins_with_the_mark_that_a_spreadsheet_needs_for_danish_letters() =>
        Assert.Equal(
            [0xEF, 0xBB, 0xBF],
            Csv.Of([
                ["æ"],
            ])[..3]
        );
}
