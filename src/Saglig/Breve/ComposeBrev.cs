using Microsoft.Extensions.Options;
using Ret;
using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>Gathers what a letter needs: recipients, the signer as the citizen may see them, and what stops it.</summary>
public sealed class ComposeBrev(
    LoadAdressater adressater,
    FindSigner signers,
    LetterFonts fonts,
    IOptions<Installation> installation,
    TimeProvider clock
)
{
    /// <summary>The letter ready to be shown or sent; see <see cref="Brevsats.Hindringer"/> before sending.</summary>
    public async Task<Brevsats> Run(Sag sag, BrevUdkast udkast)
    {
        var sats = new Brevsats(sag, udkast, installation.Value)
        {
            Nu = clock.Now(),
            Underskrift = await Underskrift(sag, udkast.Underskriver),
            Adressater = udkast.Ekstern is { } ekstern
                ? LoadAdressater.For(ekstern, clock.Today())
                : await adressater.For(sag, clock.Today()),
        };
        return sats with { Hindringer = [.. Hindringer(sats)] };
    }

    private async Task<Brevunderskrift?> Underskrift(Sag sag, Underskriver? underskriver) =>
        underskriver switch
        {
            Underskriver.Medarbejder(var id) => await signers.Employee(sag.Id, id),
            Underskriver.Enhed(var id) => await signers.Unit(id),
            _ => null,
        };

    private IEnumerable<string> Hindringer(Brevsats sats)
    {
        if (sats.Adressater.Mangler is { } ingen)
            yield return ingen.Hvad;
        var fakta = new Brevfakta(sats.Udkast.Type, sats.Underskrift?.Navn ?? "");
        foreach (var prøvelse in Brevregler.Alle.Prøv(fakta, sats.Dato))
            if (prøvelse is { Spærrer: true, Svar: Mangler mangler })
                yield return mangler.Hvad;
        var kopier = sats.Adressater.Liste.Select(til => sats.Kopi(til, sats.Sag.Nummer));
        var tegn = kopier.Prepend(sats.Journaliseret(null)).Select(fonts.Refusal);
        if (tegn.FirstOrDefault(t => t is not null) is { } ulæseligt)
            yield return ulæseligt;
    }
}
