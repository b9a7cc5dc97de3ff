using Ret;
using Saglig.Forløb;
using Saglig.Oplysninger;
using Saglig.Partshøringer;
using Saglig.Sager;

namespace Saglig.MinSag;

/// <summary>What waits for the citizen's answer in a case.</summary>
public sealed class PortalTasks(
    PartshøringSql hearings,
    SamtykkeanmodningSql consents,
    LægebestillingSql orders,
    ForløbSql courses,
    PortalPerson person
)
{
    /// <summary>Hearings that still wait for an answer.</summary>
    public async Task<IReadOnlyList<Høring>> Hearings(SagId sag) =>
        [.. (await hearings.All(sag)).Where(h => !h.Fakta.ErAfsluttet(person.Today))];

    /// <summary>Consents asked for and not answered. They are for the citizen alone, whatever the mandate.</summary>
    public async Task<IReadOnlyList<Samtykkeanmodning>> Consents(SagId sag) =>
        person.Actor is CitizenActor
            ? [.. (await consents.For(sag)).Where(a => a.ErÅben(person.Today))]
            : [];

    /// <summary>The course that runs in the case; null when none does.</summary>
    public async Task<Indsatsforløb?> Course(Sag sag) =>
        await courses.Find(sag) is { Fakta: { Løber: true } course } ? course : null;

    /// <summary>What doctors owe us in the case. The citizen can do nothing about it, and is told so.</summary>
    public async Task<IReadOnlyList<Lægebestilling>> Doctors(SagId sag) =>
        [.. (await orders.Fakta(sag)).Where(o => o.ErÅben).OrderBy(o => o.Bestilt)];
}
