using Ret;
using Saglig.Ansøgninger;

namespace Saglig.Post;

/// <summary>The sentence that an employee reads after a paper has been received.</summary>
public static class Kvittering
{
    /// <summary>Number, what could not be kept, what came again, and the application's deadline.</summary>
    public static string Sætning(Modtagelse received)
    {
        var parts = new List<string>
        {
            received.Nummer.DokumentNr is null
                ? "Journalen fortæller nu, at papiret kom igen."
                : $"Journaliseret. Papiret har nummer {received.Nummer}.",
        };
        if (received.Afvist.Count > 0)
            parts.Add(
                $"{Count(received.Afvist.Count)} kunne ikke læses og er journaliseret som modtaget. Bed afsenderen om en ny kopi."
            );
        if (received.Ansøgning is RegistrerAnsøgningResult.Registreret(var ny))
            parts.Add(
                $"Ansøgningen er registreret. Svarfristen er den {ny.Frist.Udløber.Skrevet()}."
            );
        if (received.Ansøgning is RegistrerAnsøgningResult.AlleredeÅben(var open))
            parts.Add(
                $"Sagen har allerede en åben ansøgning fra den {open.Modtaget.Skrevet()}. Dens frist løber videre."
            );
        return string.Join(' ', parts);
    }

    /// <summary>Who made the case their own goes on in it; who sorts the post goes on with the post.</summary>
    public static string Videre(Fordeling til, Modtagelse received) =>
        til is Fordeling.NySag { Ansvarlig: not null }
            ? Sager.Links.Sag(received.Nummer.Sagsnummer)
            : Links.Tray;

    private static string Count(int files) => files == 1 ? "En fil" : $"{files} filer";
}
