namespace Saglig.Dokumenter;

/// <summary>
/// A kind of file that is not accepted. The name stands after "ser ud til at være";
/// the advice is a sentence of its own that says how to send the same thing in another way.
/// </summary>
public sealed record LookAlike(string Code, string Name, string Advice)
{
    private const string AsPdf = "Gem den som PDF, og send PDF-filen.";
    private const string AsPicture = "Gem billedet som JPEG eller PNG, og send det igen.";
    private const string NoFilm =
        "Skriv i stedet, hvad den viser, eller aftal med os, hvordan vi kan få den.";
    private const string Unpack = "Pak den ud, og send filerne hver for sig.";

    public static readonly LookAlike OldWord = new(
        "doc",
        "et Word-dokument i et gammelt format (.doc)",
        "Gem det som PDF eller DOCX, og send det igen."
    );
    public static readonly LookAlike Outlook = new(
        "msg",
        "en e-mail fra Outlook (.msg)",
        "Gem e-mailen som PDF eller EML, og send den igen."
    );
    public static readonly LookAlike Excel = new("regneark", "et regneark", AsPdf);
    public static readonly LookAlike Slides = new("praesentation", "en præsentation", AsPdf);
    public static readonly LookAlike OldOffice = new(
        "ole",
        "en fil fra et ældre Office-program",
        AsPdf
    );
    public static readonly LookAlike Pages = new("pages", "et dokument fra Apple Pages", AsPdf);
    public static readonly LookAlike Rtf = new("rtf", "et RTF-dokument", AsPdf);
    public static readonly LookAlike Book = new("epub", "en e-bog", AsPdf);
    public static readonly LookAlike PostScript = new("ps", "en PostScript-fil", AsPdf);
    public static readonly LookAlike Archive = new("zip", "en pakket fil (fx zip)", Unpack);
    public static readonly LookAlike Program = new(
        "program",
        "et program eller et script",
        "Programmer kan vi ikke modtage. Send i stedet det dokument eller billede, det handler om."
    );
    public static readonly LookAlike Html = new(
        "html",
        "en webside (HTML)",
        "Udskriv siden til PDF, og send PDF-filen."
    );
    public static readonly LookAlike Xml = new("xml", "en XML-fil", AsPdf);
    public static readonly LookAlike Svg = new("svg", "en SVG-tegning", AsPicture);
    public static readonly LookAlike Heic = new(
        "heic",
        "et billede i iPhones eget format (HEIC)",
        "Vælg JPEG på telefonen under Kamera, Formater, Mest kompatibel, eller send et skærmbillede."
    );
    public static readonly LookAlike Picture = new(
        "billede",
        "et billede i et format, vi ikke kan vise",
        AsPicture
    );
    public static readonly LookAlike BigTiff = new(
        "bigtiff",
        "et TIFF-billede i et sjældent format (BigTIFF)",
        AsPicture
    );
    public static readonly LookAlike Film = new("video", "en video", NoFilm);
    public static readonly LookAlike Sound = new("lyd", "en lydfil", NoFilm);
    public static readonly LookAlike Utf16 = new(
        "utf-16",
        "en tekstfil i tegnsættet UTF-16",
        "Gem teksten med tegnsættet UTF-8, og send den igen."
    );
    public static readonly LookAlike NoPicture = new(
        "intet-billede",
        "noget andet end et skærmbillede",
        "Tag et skærmbillede, og gem det som PNG eller JPEG. Et link er ikke nok."
    );
    public static readonly LookAlike Unknown = new("ukendt", "en filtype, vi ikke kender", AsPdf);
}
