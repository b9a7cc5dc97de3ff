using Ret;
using Saglig.Breve;
using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>What the form for a hearing begins with.</summary>
/// <param name="Punkter">The pieces of information that are used, those that must be heard first.</param>
/// <param name="Normalfrist">The normal deadline, counted from when the letter must be with the citizen.</param>
public sealed record Høringsside(IReadOnlyList<Høringsvalgpunkt> Punkter, Frist Normalfrist);

/// <summary>One piece of information that can be heard.</summary>
public sealed record Høringsvalgpunkt(Oplysning Oplysning, Høringsdækning Dækning)
{
    public Guid Id => Oplysning.Fakta.Id.Value;
    public bool SkalHøres => Dækning.Status == Høringsstatus.SkalHøres;
}

/// <summary>Reads what the form for a hearing begins with.</summary>
public sealed class LoadHøringsside(
    OplysningSql oplysninger,
    LoadHøringsfakta facts,
    LoadAdressater adressater
)
{
    /// <summary>As of today.</summary>
    public async Task<Høringsside> For(Sag sag)
    {
        var fakta = await facts.For(sag.Id);
        var fremme = (await adressater.For(sag, fakta.Dag)).FremmeSenest;
        var punkter = (await oplysninger.For(sag.Id))
            .Where(o => o.Fakta.Bruges)
            .Select(o => new Høringsvalgpunkt(o, Høringsdækning.For(o.Fakta, fakta)))
            .OrderByDescending(p => p.SkalHøres);
        return new([.. punkter], Frister.Partshøring(fremme));
    }
}
