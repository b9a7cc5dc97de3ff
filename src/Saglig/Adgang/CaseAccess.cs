using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Adgang;

/// <summary>Whether and why someone may see a case.</summary>
public sealed record CaseDecision(Sag? Sag, Purpose? Purpose)
{
    public static readonly CaseDecision No = new(null, null);
}

/// <summary>Decides access to a case by need (S2-22): own cases, own unit, or a stated reason; and logs each look.</summary>
public sealed class CaseAccess(AccessSql sql, Db db, IdSource ids, TimeProvider clock)
{
    /// <summary>
    /// May <paramref name="actor"/> see the case with this number? The answer is the same for a case that does not
    /// exist and one that may not be seen.
    /// </summary>
    public async Task<CaseDecision> Decide(string nummer, Actor actor, AccessKind page)
    {
        if (actor.PersonId is not { } person)
            return CaseDecision.No;
        var facts = await sql.Find(nummer, person, clock.Now(), clock.Today());
        return facts is not null && PurposeOf(facts, actor, page) is { } purpose
            ? new(facts.Sag, purpose)
            : CaseDecision.No;
    }

    private static Purpose? PurposeOf(CaseFacts facts, Actor actor, AccessKind page) =>
        (actor, page) switch
        {
            (EmployeeActor, _) when facts.Disqualified => null,
            (EmployeeActor, AccessKind.Coordinator) => facts.AskedForAdvice
                ? Purpose.Sundhedsfagligrådgivning
                : null,
            (EmployeeActor e, AccessKind.Case) => OfEmployee(facts, e),
            (CitizenActor c, AccessKind.PortalCase) => facts.Sag.Borger == c.Id
                ? Purpose.EgenSag
                : null,
            (RepresentativeActor, AccessKind.PortalCase) => facts.Mandate ? Purpose.Fuldmagt : null,
            _ => null,
        };

    private static Purpose? OfEmployee(CaseFacts facts, EmployeeActor employee)
    {
        if (facts.Sag.Ansvarlig == employee.Id)
            return Purpose.Sagsbehandling;
        if (facts.Sag.Unit == employee.Unit)
            return employee.Has(Role.Leder)
                ? Purpose.Ledelsestilsyn
                : Purpose.SagsbehandlingIEnheden;
        return facts.ReasonGiven ? Purpose.AngivetGrund : null;
    }

    /// <summary>Writes the look down; returns its id when it is durable, which is before anything is shown.</summary>
    public async Task<Guid> LogLook(Look look, string page)
    {
        var id = OweLook(look, page);
        await Settle();
        return id;
    }

    /// <summary>
    /// Writes the look down with the act that the request came to do, and answers the id it will have. Whoever calls
    /// this calls <see cref="Settle"/> before the first byte is answered.
    /// </summary>
    public Guid OweLook(Look look, string page)
    {
        var (id, now) = (ids.New(), clock.Now());
        db.Owe(() => sql.AddLook(id, now, look, page));
        return id;
    }

    /// <summary>Returns when the look is durable, whether an act took it along or not.</summary>
    public Task Settle() => db.Settle();

    /// <summary>The request failed and shows nothing of the case, so there was no look.</summary>
    public void Forgive() => db.Forgive();

    /// <summary>
    /// Whether the log holds this very look: the same person, case, purpose and page, since the session began. Only then
    /// may a part of the page be shown anew without a line of its own.
    /// </summary>
    public Task<bool> IsLogged(Guid id, Look look, string page, DateTimeOffset since) =>
        sql.HasLook(id, look, page, since);
}
