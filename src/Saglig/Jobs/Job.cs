namespace Saglig.Jobs;

/// <summary>Work to be done after the commit, written in the act's own transaction so that none is lost.</summary>
/// <param name="Type">Which handler takes it.</param>
/// <param name="Key">Unique: the same work is never queued twice.</param>
/// <param name="Data">JSON for the handler.</param>
public sealed record Job(string Type, string Key, string Data)
{
    public Guid Id { get; init; }
    public int Attempts { get; init; }
}

/// <summary>A job that was given up and waits for a person.</summary>
/// <param name="Reason">In Danish, without anyone's data.</param>
public sealed record FailedJob(
    Guid Id,
    string Type,
    string Reason,
    int Attempts,
    DateTimeOffset At
);

/// <summary>Does one type of job. Must bear being run again: a crash after the work and before the mark repeats it.</summary>
public interface IJobHandler
{
    string Type { get; }

    /// <exception cref="JobFailedException">The outside world said no; the job is tried again later.</exception>
    Task Run(Job job, CancellationToken ct);
}

/// <summary>A job could not be done now, for a reason outside the program.</summary>
public sealed class JobFailedException(string reason, Exception? inner = null)
    : Exception(reason, inner);
