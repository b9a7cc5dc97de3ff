using Microsoft.Extensions.DependencyInjection;
using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.Tests.Testing;

/// <summary>An act that sends a letter and then fails, as a bug would make it.</summary>
public sealed class FailAfterSending(SagActs acts, SendBrev send)
{
    public Task Run(SagId sag, BrevUdkast udkast) =>
        acts.Run<bool>(
            sag,
            async act =>
            {
                Assert.IsType<SendBrevResult.Sendt>(await send.Run(act, udkast));
                throw new InvalidOperationException("The act failed.");
            }
        );
}

/// <summary>The program on SQLite with <see cref="FailAfterSending"/>.</summary>
public sealed class BrevSqlite() : App(Engine.Sqlite)
{
    protected override void Configure(IServiceCollection services) =>
        services.AddScoped<FailAfterSending>();
}

/// <summary>The program on PostgreSQL with <see cref="FailAfterSending"/>.</summary>
public sealed class BrevPostgres() : App(Engine.Postgres)
{
    protected override void Configure(IServiceCollection services) =>
        services.AddScoped<FailAfterSending>();
}
