using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Saglig.Storage;

namespace Saglig.Adgang;

/// <summary>How long a session lasts. Read from the section <c>Session</c> of the configuration.</summary>
public sealed class SessionOptions
{
    /// <summary>Minutes without any request before the person must sign in again.</summary>
    public int IdleMinutes { get; set; } = 60;

    /// <summary>Hours after sign-in at which the session ends whatever happens.</summary>
    public int MaxHours { get; set; } = 12;
}

/// <summary>Opens, finds, prolongs and ends sessions. The key travels in a cookie and is kept only as a hash.</summary>
public sealed class Sessions(
    Db db,
    SessionSql sql,
    IdSource ids,
    TimeProvider clock,
    IOptions<SessionOptions> options
)
{
    /// <summary>Name of the cookie that holds the key.</summary>
    public const string Cookie = "saglig";

    private static readonly TimeSpan Touch = TimeSpan.FromMinutes(5);

    /// <summary>Opens a session and answers its key, which is shown to the browser once and never kept.</summary>
    public async Task<string> Open(PersonKind kind, Guid person)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var now = clock.Now();
        await db.Write(() => sql.Add(ids.New(), Hash(key), kind, person, now, Expiry(now, now)));
        return key;
    }

    /// <summary>The session of a key, open or not; null when there is none.</summary>
    public Task<StoredSession?> Find(string key) => sql.Find(Hash(key));

    /// <summary>Moves the end of an open session, at most once every five minutes, so that reading pages costs no write.</summary>
    public async Task Prolong(StoredSession session)
    {
        var now = clock.Now();
        if (now - session.LastUsed >= Touch)
            await db.Write(() => sql.Prolong(session.Id, now, Expiry(now, session.Opened)));
    }

    public Task End(StoredSession session) => db.Write(() => sql.End(session.Id, clock.Now()));

    public Task<int> EndAll(PersonKind kind, Guid person) =>
        db.Write(() => sql.EndAll(kind, person, clock.Now()));

    private DateTimeOffset Expiry(DateTimeOffset now, DateTimeOffset opened)
    {
        var (idle, max) = (
            now.AddMinutes(options.Value.IdleMinutes),
            opened.AddHours(options.Value.MaxHours)
        );
        return idle < max ? idle : max;
    }

    private static string Hash(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
