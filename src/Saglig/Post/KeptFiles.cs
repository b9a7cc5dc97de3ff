using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Saglig.Post;

/// <summary>
/// Files that have been received while the form around them still had an error. They travel with the form, signed and
/// encrypted and for their sender only, so that nobody has to send 100 MB twice because of a missing word.
/// </summary>
public sealed class KeptFiles(
    IDataProtectionProvider protection,
    CurrentActor actor,
    TimeProvider clock
)
{
    /// <summary>The name of the hidden field.</summary>
    public const string Field = "HarModtaget";

    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    private readonly IDataProtector protector = protection.CreateProtector("Saglig.Post.KeptFiles");

    /// <summary>The text for the hidden field; null when there are no files.</summary>
    public string? Ticket(IReadOnlyList<Papirfil> files) =>
        files.Count == 0
            ? null
            : protector.Protect(
                JsonSerializer.Serialize(new Kept(actor.Value.PersonId!.Value, clock.Now(), files))
            );

    /// <summary>The files of a ticket; none for a ticket that is old, somebody else's or not ours at all.</summary>
    public IReadOnlyList<Papirfil> Read(string ticket)
    {
        if (ticket.Length == 0)
            return [];
        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(protector.Unprotect(ticket))!;
            return kept.Person == actor.Value.PersonId && kept.At > clock.Now() - Life
                ? kept.Files
                : [];
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return [];
        }
    }

    private sealed record Kept(Guid Person, DateTimeOffset At, IReadOnlyList<Papirfil> Files);
}
