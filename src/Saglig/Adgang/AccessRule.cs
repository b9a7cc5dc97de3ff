namespace Saglig.Adgang;

/// <summary>Who a page is for. Exactly one stands on every endpoint; a page without one fails a test and answers nobody.</summary>
public enum AccessKind
{
    /// <summary>Anyone, signed in or not.</summary>
    Public,

    /// <summary>Anyone signed in.</summary>
    SignedIn,

    /// <summary>Employees with one of the roles (no roles: all employees of the municipality).</summary>
    Employee,

    /// <summary>Employees who may see the case of the route value <c>nummer</c>: their own, their unit's, or with a stated reason.</summary>
    Case,

    /// <summary>Citizens and representatives, for their own pages.</summary>
    Portal,

    /// <summary>The citizen of the case of the route value <c>nummer</c>, or a representative with a mandate in force.</summary>
    PortalCase,

    /// <summary>The health coordinator who has been asked in the case of the route value <c>nummer</c>.</summary>
    Coordinator,
}

/// <summary>The access rule of an endpoint. <see cref="Roles"/> narrows <see cref="AccessKind.Employee"/> and <see cref="AccessKind.Case"/>.</summary>
public sealed record AccessRule(AccessKind Kind, params Role[] Roles)
{
    public static readonly AccessRule Public = new(AccessKind.Public);
    public static readonly AccessRule SignedIn = new(AccessKind.SignedIn);
    public static readonly AccessRule Case = new(AccessKind.Case);
    public static readonly AccessRule Portal = new(AccessKind.Portal);
    public static readonly AccessRule PortalCase = new(AccessKind.PortalCase);
    public static readonly AccessRule Coordinator = new(AccessKind.Coordinator);

    public static AccessRule Employee(params Role[] roles) => new(AccessKind.Employee, roles);

    /// <summary>Whether the page shows one case, so that each look is logged.</summary>
    public bool IsCase =>
        Kind is AccessKind.Case or AccessKind.PortalCase or AccessKind.Coordinator;

    /// <summary>Whether this kind of person may ask for the page at all; whether they may see the case in it is decided for each case.</summary>
    public bool Admits(Actor actor) =>
        Kind switch
        {
            AccessKind.Public or AccessKind.SignedIn => true,
            AccessKind.Employee or AccessKind.Case => actor is EmployeeActor e && HasRole(e),
            AccessKind.Portal or AccessKind.PortalCase => actor
                is CitizenActor
                    or RepresentativeActor,
            AccessKind.Coordinator => actor is EmployeeActor e && e.Has(Role.Sundhedskoordinator),
            _ => false,
        };

    private bool HasRole(EmployeeActor employee) =>
        Roles.Length == 0 ? !employee.IsOutsider : Roles.Any(employee.Has);

    /// <summary>One line for the table in docs/adgang.md.</summary>
    public override string ToString() =>
        Roles.Length == 0 ? $"{Kind}" : $"{Kind}: {string.Join(", ", Roles)}";
}
