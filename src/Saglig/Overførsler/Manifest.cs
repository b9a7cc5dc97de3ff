using System.Globalization;
using System.Text;
using Ret;

namespace Saglig.Overførsler;

/// <summary>
/// Reads <c>manifest.tsv</c>: UTF-8, tab between the fields, and the names of the columns in the first line, in any order.
/// Dates are written 2016-12-20 or 20-12-2016. A line that cannot be used has its own sentence; the others still count.
/// </summary>
public sealed class Manifest
{
    public const string FileName = "manifest.tsv";

    /// <summary>The columns that may be there; the first three must be.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "fil",
        "sagstype",
        "titel",
        "sagsnummer",
        "dokumentnummer",
        "afsenders-sagsnummer",
        "afsenders-nummer",
        "dato",
        "modtaget",
        "afsender",
        "enhed",
        "modtager",
        "kopi-til",
        "initialer",
    ];

    private const int Required = 3;
    private static readonly string[] Dates = ["yyyy-MM-dd", "dd-MM-yyyy"];
    private readonly string[] heading;

    private Manifest(string[] heading) => this.heading = heading;

    /// <summary>The lines with their number in the file, from 2; empty when <see cref="Fejl"/> says why nothing can be read.</summary>
    public IReadOnlyList<(int Nr, string Tekst)> Linjer { get; private init; } = [];

    /// <summary>Why the whole manifest is of no use, in Danish; null when it can be read.</summary>
    public string? Fejl { get; private init; }

    /// <summary>Reads the whole manifest; its lines are judged one by one, by <see cref="Læs"/>.</summary>
    public static Manifest Of(byte[] content)
    {
        try
        {
            return Of(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content));
        }
        catch (DecoderFallbackException)
        {
            return new([]) { Fejl = $"{FileName} er ikke skrevet i UTF-8. Gem den som UTF-8." };
        }
    }

    private static Manifest Of(string text)
    {
        var lines = text.TrimStart('\uFEFF').Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        var heading = lines[0].Split('\t').Select(f => f.Trim()).ToArray();
        var unknown = heading.Except(Columns).ToList();
        var missing = Columns.Take(Required).Except(heading).ToList();
        return heading.Distinct().Count() < heading.Length
                ? new([]) { Fejl = "En kolonne står to gange i første linje." }
            : unknown.Count > 0
                ? new([]) { Fejl = $"Ukendt kolonne: {string.Join(", ", unknown)}." }
            : missing.Count > 0
                ? new([]) { Fejl = $"Første linje mangler {string.Join(", ", missing)}." }
            : new(heading)
            {
                Linjer =
                [
                    .. lines
                        .Index()
                        .Skip(1)
                        .Where(l => l.Item.Trim() != "")
                        .Select(l => (l.Index + 1, l.Item)),
                ],
            };
    }

    /// <summary>Reads one line.</summary>
    public Manifestsvar Læs(string line)
    {
        var felter = line.Split('\t').Select(f => f.Trim().Normalize()).ToArray();
        if (felter.Length != heading.Length)
            return new Manifestsvar.Fejl(
                $"Linjen har {felter.Length} felter. Der skal være {heading.Length} med tabulator imellem."
            );
        var felt = heading.Zip(felter).ToDictionary(f => f.First, f => f.Second);
        string Tekst(string name) => felt.GetValueOrDefault(name, "");
        string? Valgfri(string name) => Tekst(name) is { Length: > 0 } text ? text : null;
        return Wrong(Tekst) is { } fejl
            ? new Manifestsvar.Fejl(fejl)
            : new Manifestsvar.Læst(
                new(Tekst("fil"), Tekst("sagstype"), Tekst("titel"))
                {
                    Sagsnummer = Valgfri("sagsnummer"),
                    DokumentNr = Valgfri("dokumentnummer") is { } n ? int.Parse(n) : null,
                    AfsendersSagsnummer = Valgfri("afsenders-sagsnummer"),
                    AfsendersNummer = Valgfri("afsenders-nummer"),
                    DokumentDato = Dato(Tekst("dato")),
                    Modtaget = Dato(Tekst("modtaget")),
                    Afsender = Valgfri("afsender"),
                    Enhed = Valgfri("enhed"),
                    Modtager = Valgfri("modtager"),
                    KopiTil = Valgfri("kopi-til"),
                    Initialer = Valgfri("initialer"),
                }
            );
    }

    private static string? Wrong(Func<string, string> felt) =>
        felt("fil") is "" ? "Der mangler et filnavn."
        : felt("fil").IndexOfAny(['/', '\\', '\0']) >= 0 || felt("fil") is "." or ".."
            ? "Filen skal ligge i mappen selv."
        : felt("sagstype") is "" ? "Der mangler en sagstype."
        : felt("titel") is "" ? "Der mangler en titel."
        : WrongNumber(felt("sagsnummer"), felt("dokumentnummer"))
            ?? (WrongDate(felt("dato")) ?? WrongDate(felt("modtaget")));

    private static string? WrongNumber(string sag, string dokument) =>
        sag.Length > 0 && Nummerformat.Standard.LæsSagsnummer(sag) is null
            ? $"Sagsnummeret {sag} skal skrives som 2018-0000088."
        : dokument.Length > 0
        && !(
            int.TryParse(dokument, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            && n > 0
        )
            ? $"Dokumentnummeret {dokument} skal være et tal fra 1 og op."
        : dokument.Length > 0 && sag.Length == 0
            ? "Et dokumentnummer kan kun følge med et sagsnummer."
        : null;

    private static string? WrongDate(string dato) =>
        dato.Length > 0 && Dato(dato) is null
            ? $"Datoen {dato} skal skrives som 20-12-2016."
            : null;

    private static DateOnly? Dato(string felt) =>
        DateOnly.TryParseExact(felt, Dates, CultureInfo.InvariantCulture, 0, out var day)
            ? day
            : null;
}
