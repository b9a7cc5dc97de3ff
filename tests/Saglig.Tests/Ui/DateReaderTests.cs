using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Saglig.Ui.Binding;

namespace Saglig.Tests.Ui;

public sealed class DateReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>The ways in which a date may be typed.</summary>
    private static readonly string[] Formats =
    [
        "dd-MM-yyyy",
        "d-M-yyyy",
        "dd.MM.yyyy",
        "d.M.yyyy",
        "d. M. yyyy",
        "dd/MM/yyyy",
        "d/M yyyy",
        "d/M-yyyy",
        "d M yyyy",
        "dd MM yyyy",
        "ddMMyyyy",
        "yyyy-MM-dd",
        "yyyy-M-d",
        "d. MMMM yyyy",
        "d MMMM yyyy",
        "d. MMM yyyy",
        "'den' d. MMMM yyyy",
        "' 'dd-MM-yyyy' '",
    ];

    private static readonly string[] ShortYears =
    [
        "dd-MM-yy",
        "d-M-yy",
        "d.M.yy",
        "d/M yy",
        "ddMMyy",
    ];

    private static Arbitrary<DateOnly> Dates(int from, int to) =>
        Gen.Choose(new DateOnly(from, 1, 1).DayNumber, new DateOnly(to, 12, 31).DayNumber)
            .Select(DateOnly.FromDayNumber)
            .ToArbitrary();

    [Fact]
    public void Any_date_written_in_any_of_the_ways_is_read_back() =>
        Prop.ForAll(
                Dates(1850, 2150),
                Gen.Elements(Formats).ToArbitrary(),
                (day, format) =>
                    DateReader.Read(day.ToString(format, Saglig.Ui.Dates.Danish), Today)
                    == (day, null)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Two_digits_of_a_year_are_the_year_nearest_today() =>
        Prop.ForAll(
                Dates(Today.Year - 50, Today.Year + 49),
                Gen.Elements(ShortYears).ToArbitrary(),
                (day, format) =>
                    DateReader.Read(day.ToString(format, CultureInfo.InvariantCulture), Today)
                    == (day, null)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_typed_gives_a_date_or_a_sentence() =>
        Prop.ForAll<NonNull<string>>(typed =>
            {
                var (date, error) = DateReader.Read(typed.Get, Today);
                return date is null == error is not null;
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("31-02-2026", "31. februar 2026 findes ikke. Februar 2026 har 28 dage.")]
    [InlineData("31.4.2026", "31. april 2026 findes ikke. April 2026 har 30 dage.")]
    [InlineData("29/2 2027", "29. februar 2027 findes ikke. Februar 2027 har 28 dage.")]
    [InlineData("0-1-2026", "0. januar 2026 findes ikke. Januar 2026 har 31 dage.")]
    [InlineData(
        "12-13-2026",
        "“12-13-2026” har en måned, der ikke findes. Der er 12 måneder; skriv dagen først."
    )]
    [InlineData("1-1-0000", "“1-1-0000” har et år, der ikke findes.")]
    [InlineData("i morgen", "“i morgen” er ikke en dato. Skriv dag, måned og år, fx 12-03-2026.")]
    [InlineData(
        "12. blåmandag 2026",
        "“12. blåmandag 2026” er ikke en dato. Skriv dag, måned og år, fx 12-03-2026."
    )]
    [InlineData("1 2 3 4", "“1 2 3 4” er ikke en dato. Skriv dag, måned og år, fx 12-03-2026.")]
    [InlineData(
        "١٢-٠٣-٢٠٢٦",
        "“١٢-٠٣-٢٠٢٦” er ikke en dato. Skriv dag, måned og år, fx 12-03-2026."
    )]
    public void An_impossible_date_is_named(string typed, string sentence) =>
        Assert.Equal((null, sentence), DateReader.Read(typed, Today));

    [Theory]
    [InlineData("31-02-2026", "There is no 31 February 2026. February 2026 has 28 days.")]
    [InlineData(
        "1-13-2026",
        "“1-13-2026” has a month that does not exist. There are 12 months; write the day first."
    )]
    [InlineData("1-1-0000", "“1-1-0000” has a year that does not exist.")]
    [InlineData(
        "tomorrow",
        "“tomorrow” is not a date. Write day, month and year, for example 12-03-2026."
    )]
    public void One_who_reads_English_is_told_in_English(string typed, string sentence) =>
        Assert.Equal((null, sentence), DateReader.Read(typed, Today, Saglig.Ui.Language.English));

    [Fact]
    public void A_long_text_is_not_sent_back_whole() =>
        Assert.InRange(DateReader.Read(new string('x', 100_000), Today).Error!.Length, 1, 150);
}
