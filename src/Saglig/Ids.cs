namespace Saglig;

/// <summary>A typed id: two ids of different kinds cannot be swapped by mistake.</summary>
public interface IId
{
    Guid Value { get; }
}

/// <summary>A case (sag).</summary>
public readonly record struct SagId(Guid Value) : IId;

/// <summary>A citizen (borger).</summary>
public readonly record struct BorgerId(Guid Value) : IId;

/// <summary>An employee. Rows and events hold the id, never a name or initials.</summary>
public readonly record struct EmployeeId(Guid Value) : IId;

/// <summary>An organisational unit (enhed).</summary>
public readonly record struct UnitId(Guid Value) : IId;

/// <summary>
/// The only source of new ids. Version 7, so that they rise with time and index well; randomness and time
/// come in through the constructor so that the demo world and tests are repeatable.
/// </summary>
public sealed class IdSource(TimeProvider clock, Action<Span<byte>> random)
{
    private readonly Lock gate = new();

    /// <summary>A new id whose first 48 bits are the milliseconds since 1970 in UTC.</summary>
    public Guid New()
    {
        Span<byte> bytes = stackalloc byte[16];
        long milliseconds;
        lock (gate)
        {
            random(bytes);
            milliseconds = clock.GetUtcNow().ToUnixTimeMilliseconds();
        }
        for (var i = 0; i < 6; i++)
            bytes[i] = (byte)(milliseconds >> (40 - 8 * i));
        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes, bigEndian: true);
    }
}
