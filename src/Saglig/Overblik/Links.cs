namespace Saglig.Overblik;

/// <summary>Paths of the first pages, and the places of a case's menu.</summary>
public static class Links
{
    public const string MinDag = "/min-dag";
    public const string MinSag = "/min-sag";

    public const string Borger = "/borger";
    public const string Journal = "/journal";
    public const string Ansoegning = "/ansoegning";
    public const string Oplysninger = "/oplysninger";
    public const string Vurdering = "/vurdering";
    public const string Tiltag = "/tiltag";
    public const string Fleksjob = "/fleksjob";
    public const string Foertidspension = "/foertidspension";
    public const string Ressourceforloeb = "/ressourceforloeb";
    public const string Jobafklaring = "/jobafklaring";
    public const string Forloeb = "/forloeb";
    public const string Forelaeggelse = "/forelaeggelse";
    public const string Revalidering = "/revalidering";
    public const string Partshoeringer = "/partshoeringer";
    public const string Afgoerelse = "/afgoerelse";
    public const string Breve = "/breve";
    public const string Kladder = "/kladder";
    public const string Hvem = "/hvem";
}
