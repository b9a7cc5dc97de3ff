using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Forløb;
using Saglig.Kladder;

namespace Saglig.Overblik;

/// <summary>Min dag: at most ten things today, ordered by legal deadline; what is new; own drafts.</summary>
public sealed class MinDagModel(
    MinDagSql sql,
    DraftSql drafts,
    LoadRequests requests,
    CurrentActor actor,
    TimeProvider clock
) : PageModel
{
    private const int MostToday = 10;
    private const int MostNews = 15;
    private const int NewsDays = 14;

    public string FirstName => actor.OwnName.Split(' ')[0];
    public DateOnly Today => clock.Today();
    public IReadOnlyList<DayTask> Tasks { get; private set; } = [];
    public IReadOnlyList<News> News { get; private set; } = [];
    public IReadOnlyList<Request> Requests { get; private set; } = [];

    /// <summary>Doctors who should have answered.</summary>
    public IReadOnlyList<Request> Doctors { get; private set; } = [];
    public IReadOnlyList<Draft> Drafts { get; private set; } = [];
    public int Waiting { get; private set; }
    public int Overdue { get; private set; }
    public int Open { get; private set; }

    public string Greeting =>
        clock.Now().InCopenhagen().Hour switch
        {
            < 10 => "Godmorgen",
            < 18 => "Goddag",
            _ => "Godaften",
        };

    /// <summary>Courses that one coordinates and that cannot wait.</summary>
    public IReadOnlyList<Forløbspåmindelse> Courses { get; private set; } = [];

    public async Task OnGet([FromServices] LoadForløbsdag courses)
    {
        var employee = (EmployeeActor)actor.Value;
        var me = employee.Id;
        Requests = await requests.For(employee);
        Doctors = await requests.Doctors(employee, Today);
        Courses = await courses.For(me);
        Tasks = await sql.Waiting(me, MostToday);
        (Waiting, Overdue, Open) = await sql.Count(me, Today);
        News = await sql.News(me, clock.Now().AddDays(-NewsDays), MostNews);
        Drafts = await drafts.OfPerson(me.Value);
    }

    public string When(DayTask task) =>
        task.Frist switch
        {
            null => "ingen frist efter loven",
            { } day when day < Today => $"overskredet {Ui.Dates.Full(day)}",
            { } day when day == Today => "i dag",
            { } day => Ui.Dates.Full(day),
        };
}
