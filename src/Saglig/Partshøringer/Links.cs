using Ret;

namespace Saglig.Partshøringer;

/// <summary>Paths of hearings.</summary>
public static class Links
{
    public static string List(string nummer) => $"/sager/{nummer}/partshoeringer";

    public static string Send(string nummer) => $"/sager/{nummer}/partshoeringer/send";

    /// <summary>Where it is said why a piece of information need not be heard.</summary>
    public static string Mark(string nummer, OplysningId oplysning) =>
        $"/sager/{nummer}/partshoeringer/oplysning/{oplysning.Value}";

    public static string Wait(string nummer) => $"/sager/{nummer}/partshoeringer/begaering";

    public static string Show(string nummer, int nr) => $"/sager/{nummer}/partshoeringer/{nr}";

    public static string Answer(string nummer, int nr) =>
        $"/sager/{nummer}/partshoeringer/{nr}/svar";

    public static string Extend(string nummer, int nr) =>
        $"/sager/{nummer}/partshoeringer/{nr}/forlaeng";

    public static string Meet(string nummer, int nr) =>
        $"/sager/{nummer}/partshoeringer/{nr}/moed-svaret";
}
