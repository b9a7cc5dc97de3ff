using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>What came of asking the gate.</summary>
public abstract record OpenResult
{
    private OpenResult() { }

    public sealed record Opened(NetopslagId Id) : OpenResult;

    /// <summary>A rule keeps it closed; every rule's answer.</summary>
    public sealed record Closed(IReadOnlyList<Prøvelse> Prøvelser) : OpenResult;
}

/// <summary>Opens the gate for one look, by writing in the journal why it is saglig and relevant (S1-8 … S1-12).</summary>
public sealed class OpenNetopslag(
    SagActs acts,
    TryNetopslag rules,
    NetopslagSql sql,
    Instrukser instrukser,
    Netklokke klokke
)
{
    /// <summary>Nothing is changed when a rule keeps the gate closed.</summary>
    public Task<OpenResult> Run(SagId sag, Netopslagsfakta fakta) =>
        acts.Run<OpenResult>(
            sag,
            async act =>
            {
                var tried = await rules.For(sag, fakta);
                if (tried.Any(p => p.Spærrer))
                    return new OpenResult.Closed(tried);
                var row = new Netopslag(new(klokke.NewId()), fakta)
                {
                    Begrundet = klokke.Now,
                    Medarbejder = ((EmployeeActor)act.Actor).Id,
                    Instruks = instrukser.For(fakta.Kanal)?.Navn ?? "",
                };
                var number = await act.Write(Entry(row));
                await sql.Add(act.Sag, row, klokke.Today, number.Nr);
                return new OpenResult.Opened(row.Id);
            }
        );

    private static NetopslagBegrundet Entry(Netopslag row) =>
        new(
            row.Id.Value,
            row.Fakta.Kanal,
            row.Fakta.Anledning,
            row.Fakta.Papirer,
            row.Fakta.Grund,
            row.Fakta.Tvivl,
            row.Fakta.ÅbenForAlle,
            row.Fakta.Profil,
            row.Fakta.Kontakt,
            row.Instruks
        );
}

/// <summary>Time and ids for the acts of the gate.</summary>
public sealed class Netklokke(TimeProvider clock, IdSource ids)
{
    public DateTimeOffset Now => clock.Now();
    public DateOnly Today => clock.Today();

    public Guid NewId() => ids.New();
}
