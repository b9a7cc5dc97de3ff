using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Saglig.Tests.Testing;

/// <summary>Keeps what the program logs as errors, so that a page that fails tells the test why.</summary>
public sealed class ErrorLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> errors = new();

    /// <summary>The latest error with its exception; empty when there has been none.</summary>
    public string Latest => errors.LastOrDefault() ?? "";

    public ILogger CreateLogger(string categoryName) => new Writer(errors);

    public void Dispose() { }

    private sealed class Writer(ConcurrentQueue<string> errors) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
                errors.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }
}
