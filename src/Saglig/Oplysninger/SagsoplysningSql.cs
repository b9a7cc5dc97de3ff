using Ret;
using Saglig.Ansøgninger;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>What is written about whether the case is sufficiently informed.</summary>
public sealed record Oplyststatus
{
    /// <summary>The day the case was found sufficiently informed; null while it is not.</summary>
    public DateOnly? Oplyst { get; init; }

    /// <summary>See <see cref="Sagsoplysning.UdenBorgerbidragFordi"/>.</summary>
    public string UdenBorgerbidragFordi { get; init; } = "";

    /// <summary>See <see cref="Sagsoplysning.AfgøresPåDetForeliggende"/>.</summary>
    public bool AfgøresPåDetForeliggende { get; init; }

    /// <summary>See <see cref="Sagsoplysning.KonsekvensbrevSendt"/>.</summary>
    public DateOnly? Konsekvensbrev { get; init; }

    /// <summary>0 when nothing has been written yet.</summary>
    public int Version { get; init; }
}

/// <summary>The state of the information phase, and all facts that its rules ask for.</summary>
public sealed class SagsoplysningSql(
    Db db,
    PlanSql plan,
    OplysningSql oplysninger,
    LægebestillingSql orders,
    AnsøgningSql ansøgninger
)
{
    /// <summary>Never null: a case about which nothing is written has an empty state.</summary>
    public async Task<Oplyststatus> Status(SagId sag) =>
        await db.Find(
            """
            select oplyst, uden_borgerbidrag_fordi, afgoeres_paa_det_foreliggende, konsekvensbrev, version
            from sagsoplysning where sag_id = @sag
            """,
            new { sag },
            row => new Oplyststatus
            {
                Oplyst = row.DateOrNull("oplyst"),
                UdenBorgerbidragFordi = row.Text("uden_borgerbidrag_fordi"),
                AfgøresPåDetForeliggende = row.Flag("afgoeres_paa_det_foreliggende"),
                Konsekvensbrev = row.DateOrNull("konsekvensbrev"),
                Version = row.Int("version"),
            }
        ) ?? new();

    /// <summary>
    /// How many times the citizen has contributed (S1-6): papers they or their representative sent us, applications that
    /// we took down for them, and what we have written down from them.
    /// </summary>
    public async Task<int> Borgerbidrag(SagId sag)
    {
        var sent = await db.List(
            """
            select nr from journal
            where sag_id = @sag and art = 'Ind' and forfatter_art in ('Borger', 'Repræsentant')
            """,
            new { sag },
            row => row.Int("nr")
        );
        var told = await db.Get(
            "select count(*) as antal from oplysning where sag_id = @sag and niveau = 'Borger'",
            new { sag },
            row => row.Int("antal")
        );
        var applied = (await ansøgninger.All(sag)).Count(a => !sent.Contains(a.Journalnr));
        return sent.Count + told + applied;
    }

    /// <summary>All facts of <see cref="Oplysningsregler"/> on <paramref name="dag"/>.</summary>
    public async Task<Sagsoplysning> For(SagId sag, DateOnly dag)
    {
        var status = await Status(sag);
        return new Sagsoplysning
        {
            Dag = dag,
            Oplysninger = await oplysninger.Fakta(sag),
            Plan = await plan.Plan(sag),
            Lægebestillinger = await orders.Fakta(sag),
            Borgerbidrag = await Borgerbidrag(sag),
            UdenBorgerbidragFordi = status.UdenBorgerbidragFordi,
            AfgøresPåDetForeliggende = status.AfgøresPåDetForeliggende,
            KonsekvensbrevSendt = status.Konsekvensbrev,
        };
    }

    /// <summary>Saves over the version it was read in and answers false when someone saved in between.</summary>
    internal async Task<bool> Save(SagId sag, Oplyststatus status) =>
        await db.Execute(
            """
            insert into sagsoplysning (sag_id, oplyst, uden_borgerbidrag_fordi, afgoeres_paa_det_foreliggende,
                konsekvensbrev, version)
            values (@sag, @Oplyst, @without, @asItIs, @Konsekvensbrev, 1)
            on conflict (sag_id) do update set oplyst = @Oplyst, uden_borgerbidrag_fordi = @without,
                afgoeres_paa_det_foreliggende = @asItIs, konsekvensbrev = @Konsekvensbrev,
                version = sagsoplysning.version + 1
                where sagsoplysning.version = @Version
            """,
            new
            {
                sag,
                status.Oplyst,
                without = status.UdenBorgerbidragFordi,
                asItIs = status.AfgøresPåDetForeliggende,
                status.Konsekvensbrev,
                status.Version,
            }
        ) == 1;
}
