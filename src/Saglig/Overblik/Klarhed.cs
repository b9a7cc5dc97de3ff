using Ret;
using Saglig.Afgørelser;
using Saglig.Sager;

namespace Saglig.Overblik;

/// <summary>Whether a case can be decided now.</summary>
/// <param name="Mangler">What stops, in the order of the case, each with where it is mended.</param>
/// <param name="IOrden">How many rules do not stop.</param>
public sealed record Klarhed(IReadOnlyList<(string Hvad, string Url)> Mangler, int IOrden);

/// <summary>Asks every rule of the decision as the case stands now.</summary>
public sealed class LoadKlarhed(LoadAfgørelsesfakta facts)
{
    /// <summary>Null where there is nothing to decide: before the case has begun, and after its letter.</summary>
    public async Task<Klarhed?> For(Sag sag, StoredStatus? status)
    {
        if (status is not { Frist: not null, Trin: >= Trin.Oplys and <= Trin.AfventMentor })
            return null;
        var tried = Afgørelsesprøvelse.Prøv(await facts.For(sag));
        return new(
            [
                .. tried
                    .Where(p => p.Spærrer)
                    .Select(p => (((Mangler)p.Svar).Hvad, Place(sag.Nummer, p))),
            ],
            tried.Count(p => !p.Spærrer)
        );
    }

    private static string Place(string nummer, Prøvelse tried) =>
        Afgørelser.Links.Mend(nummer, tried) switch
        {
            null => Afgørelser.Links.Write(nummer),
            ['#', ..] and var part => Afgørelser.Links.Write(nummer) + part,
            var page => page,
        };
}
