using Saglig.Adgang;

namespace Saglig.Overblik;

/// <summary>Leads each person to their own first page.</summary>
public static class Home
{
    /// <summary>Answers the root address.</summary>
    public static void MapHome(this IEndpointRouteBuilder app) =>
        app.MapGet("/", (CurrentActor actor) => Results.LocalRedirect(PathFor(actor.Value)))
            .WithMetadata(AccessRule.SignedIn);

    private static string PathFor(Actor actor) =>
        actor switch
        {
            EmployeeActor { IsOutsider: true } => Fleksjobsager.Links.MineRådgivninger,
            EmployeeActor e when e.Roles.SetEquals([Role.Sikkerhedsansvarlig]) => Journaler
                .Links
                .Breaches,
            EmployeeActor => Links.MinDag,
            _ => Links.MinSag,
        };
}
