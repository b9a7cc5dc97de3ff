using Ret;
using Saglig.Sager;

namespace Saglig.Ansøgninger;

/// <summary>A case cannot be closed while its application is open (S3-15).</summary>
public sealed class ÅbenAnsøgningHindrer(AnsøgningSql sql) : ILukkehindring
{
    /// <inheritdoc />
    public async Task<string?> Find(SagId sag) =>
        await sql.For(sag) is { Afslutning: null } open
            ? $"Ansøgningen om {open.Ydelse} fra den {open.Modtaget.Skrevet()} er stadig åben. {Ansøgningsregler.LovligAfslutning.Krav}"
            : null;
}
