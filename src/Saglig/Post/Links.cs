namespace Saglig.Post;

/// <summary>Paths of post and stored documents.</summary>
public static class Links
{
    public const string Tray = "/post";
    public const string Receive = "/post/modtag";

    /// <summary>A citizen who is not in the register yet.</summary>
    public const string NewBorger = "/borgere/ny";

    public static string Sort(PapirId id) => $"/post/{id.Value:D}";

    /// <param name="nr">The file's place in the paper, from 1.</param>
    public static string TrayFile(PapirId id, int nr) => $"/post/{id.Value:D}/fil/{nr}";

    public static string ReceiveOnCase(string nummer) => $"/sager/{nummer}/post/modtag";

    /// <param name="nr">The document number, the last part of 2018-0000088-4.</param>
    public static string Dokument(string nummer, int nr) => $"/sager/{nummer}/dokumenter/{nr}";

    public static string DokumentFile(string nummer, int nr) =>
        $"/sager/{nummer}/dokumenter/{nr}/fil";

    public static string DokumentDownload(string nummer, int nr) =>
        $"/sager/{nummer}/dokumenter/{nr}/fil?hent=ja";

    public static string DokumentForBorger(string nummer, int nr) =>
        $"/min-sag/{nummer}/dokumenter/{nr}/fil";
}
