using Microsoft.Extensions.Options;
using Saglig.Adgang;
using Saglig.Ui;

namespace Saglig;

/// <summary>Tells the layouts who looks: name, menu and language.</summary>
public sealed class ViewerMiddleware(RequestDelegate next)
{
    public Task Invoke(
        HttpContext http,
        Viewer viewer,
        CurrentActor current,
        IOptions<Installation> installation
    )
    {
        viewer.Municipality = installation.Value.Myndighed;
        viewer.Name = current.OwnName;
        viewer.Person = current.OrNull?.PersonId?.ToString("N") ?? "";
        viewer.Session = http.Features.Get<StoredSession>()?.Opened.UtcTicks.ToString("x") ?? "";
        viewer.SignOut = Adgang.Links.SignOut;
        switch (current.OrNull)
        {
            case EmployeeActor employee:
                viewer.Kind = ViewerKind.Staff;
                viewer.SearchAt = employee.IsOutsider ? "" : viewer.SearchAt;
                viewer.Menu = Menus.For(employee, http.Request.Path);
                break;
            case CitizenActor or RepresentativeActor:
                LanguageChoice.Follow(http, viewer, (current.OrNull as CitizenActor)?.Language);
                viewer.Kind = ViewerKind.Citizen;
                viewer.Menu = Menus.ForCitizen(http.Request.Path, viewer.Language);
                break;
        }
        return next(http);
    }
}

/// <summary>The main menus by role.</summary>
public static class Menus
{
    /// <summary>The menu of an employee; a health coordinator with no other role has one page only.</summary>
    public static IReadOnlyList<NavItem> For(EmployeeActor employee, PathString path)
    {
        if (employee.IsOutsider)
            return [Item("Rådgivning", Fleksjobsager.Links.MineRådgivninger, path)];
        List<NavItem> menu =
        [
            Item("Min dag", Overblik.Links.MinDag, path, "g d"),
            Item("Mine sager", Sager.Links.MineSager, path, "g s"),
        ];
        if (Post.PostModule.ReceivingRoles.Any(employee.Has))
            menu.Add(Item("Post", Post.Links.Tray, path));
        if (employee.Has(Role.Leder))
            menu.Add(Item("Ledelse", Ledelse.Links.Ledelse, path));
        if (employee.Has(Role.Sikkerhedsansvarlig))
        {
            menu.Add(Item("Databrud", Journaler.Links.Breaches, path));
            menu.Add(Item("Opslag", Sikkerhed.Links.Opslag, path));
        }
        if (employee.Has(Role.Leder) || employee.Has(Role.Sekretariat))
            menu.Add(Item("Opgørelser", Statistik.Links.Index, path));
        menu.Add(Item("Regler", Regler.Links.Index, path));
        return menu;
    }

    public static IReadOnlyList<NavItem> ForCitizen(PathString path, Language language) =>
        [Item(language == Language.English ? "My case" : "Min sag", MinSag.Links.Home, path)];

    private static NavItem Item(
        string text,
        string url,
        PathString path,
        string? shortcut = null
    ) => new(text, url, Active: path.StartsWithSegments(url), Shortcut: shortcut);
}
