namespace Saglig.Breve;

/// <summary>Paths of letters.</summary>
public static class Links
{
    public static string List(string nummer) => $"/sager/{nummer}/breve";

    public static string Write(string nummer) => $"/sager/{nummer}/breve/skriv";

    public static string Show(string nummer, int dokumentNr) =>
        $"/sager/{nummer}/breve/{dokumentNr}";

    public static string Pdf(string nummer, int dokumentNr) =>
        $"/sager/{nummer}/breve/{dokumentNr}/pdf";

    public static string Return(string nummer, int dokumentNr) =>
        $"/sager/{nummer}/breve/{dokumentNr}/retur";
}
