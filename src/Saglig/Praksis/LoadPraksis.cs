using Ret;
using Saglig.Sager;

namespace Saglig.Praksis;

/// <summary>The political decisions on practice: those that the program was born with, and the municipality's own.</summary>
public sealed class LoadPraksis(PraksisSql sql)
{
    /// <summary>What a case goes by, because of the day it was begun.</summary>
    public async Task<IReadOnlyList<Praksisbeslutning>> For(Sag sag)
    {
        var begun = sag.Oprettet.DateInCopenhagen();
        return
        [
            .. (await sql.On(begun))
                .Select(p => p.Beslutning)
                .Concat(Praksisbeslutninger.Alle)
                .Where(b => b.GælderFor(begun, sag.Borger is not null, sag.Sagstype)),
        ];
    }

    /// <summary>All, also those that new cases no longer follow.</summary>
    public async Task<IReadOnlyList<Praksisbeslutning>> All() =>
        [.. (await sql.All()).Select(p => p.Beslutning), .. Praksisbeslutninger.Alle];
}
