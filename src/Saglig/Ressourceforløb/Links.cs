namespace Saglig.Ressourceforløb;

/// <summary>Paths of cases about ressourceforløb.</summary>
public static class Links
{
    public static string Show(string nummer) => $"/sager/{nummer}/ressourceforloeb";
}
