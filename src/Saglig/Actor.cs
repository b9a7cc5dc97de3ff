namespace Saglig;

/// <summary>What an employee may do. A person has any number of roles; rights come from roles, never from titles.</summary>
public enum Role
{
    Sagsbehandler,
    Leder,
    Jurist,
    Sekretariat,
    Borgerrådgiver,
    Sikkerhedsansvarlig,
    Sundhedskoordinator,
    Post,
    Administrator,
}

/// <summary>The kinds of person who act; kept by name in the journal and the look log.</summary>
public enum PersonKind
{
    Medarbejder,
    Borger,
    Repræsentant,
    System,
}

/// <summary>Whoever acts: told by kind and id, never by name.</summary>
public abstract record Actor
{
    private protected Actor() { }

    public abstract PersonKind Kind { get; }

    /// <summary>Null for the program itself.</summary>
    public abstract Guid? PersonId { get; }

    public virtual UnitId? UnitOrNull => null;
}

/// <summary>A signed-in employee.</summary>
public sealed record EmployeeActor(EmployeeId Id, UnitId Unit, IReadOnlySet<Role> Roles) : Actor
{
    /// <summary>The last day on which this employee's decisions need a mentor; null when trained.</summary>
    public DateOnly? TraineeUntil { get; init; }
    public EmployeeId? Mentor { get; init; }

    public override PersonKind Kind => PersonKind.Medarbejder;
    public override Guid? PersonId => Id.Value;
    public override UnitId? UnitOrNull => Unit;

    /// <summary>Works elsewhere and is only asked for advice: sees the narrow page about that and nothing else.</summary>
    public bool IsOutsider => Roles.SetEquals([Role.Sundhedskoordinator]);

    public bool Has(Role role) => Roles.Contains(role);
}

/// <summary>A signed-in citizen.</summary>
public sealed record CitizenActor(BorgerId Id, string Language) : Actor
{
    public override PersonKind Kind => PersonKind.Borger;
    public override Guid? PersonId => Id.Value;
}

/// <summary>A signed-in representative; sees the cases for which a mandate is in force today.</summary>
public sealed record RepresentativeActor(Guid Id) : Actor
{
    public override PersonKind Kind => PersonKind.Repræsentant;
    public override Guid? PersonId => Id;
}

/// <summary>The program itself: jobs, imports and clocks.</summary>
public sealed record SystemActor : Actor
{
    public static readonly SystemActor Instance = new();

    public override PersonKind Kind => PersonKind.System;
    public override Guid? PersonId => null;
}

/// <summary>Holds the actor of the present request or job. Empty until someone has signed in.</summary>
public sealed class CurrentActor
{
    public Actor? OrNull { get; set; }

    /// <summary>The name of the signed-in person as they see it themselves in the page head.</summary>
    public string OwnName { get; set; } = "";

    /// <summary>The actor; asking without one is a bug, because access rules stand before every act.</summary>
    public Actor Value => OrNull ?? throw new InvalidOperationException("Nobody is signed in.");
}
