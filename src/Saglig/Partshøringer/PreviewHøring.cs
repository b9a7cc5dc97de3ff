using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>A hearing to look at: the rules' answers, and the letter when something is chosen.</summary>
public sealed record Høringsvisning(Høringsforslag Forslag, Brevvisning? Brev)
{
    /// <summary>Nothing stops it.</summary>
    public bool KanSendes => Forslag.Hindringer.Count == 0 && Brev is { Hindringer.Count: 0 };
}

/// <summary>Shows a hearing before it is sent, made by the same functions as the hearing itself.</summary>
public sealed class PreviewHøring(ComposeHøringsbrev compose, PreviewBrev preview)
{
    /// <summary>As it would be sent now.</summary>
    public async Task<Høringsvisning> Run(Sag sag, Høringsudkast udkast)
    {
        var forslag = await compose.Run(sag, udkast);
        return new(forslag, forslag.Brev is { } letter ? await preview.Run(sag, letter) : null);
    }
}
