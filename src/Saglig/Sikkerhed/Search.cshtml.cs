using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Ui;

namespace Saglig.Sikkerhed;

/// <summary>Asks who looked at what, when and why. Sent, not fetched: a CPR number must not stand in an address.</summary>
public sealed class SearchModel(
    SøgningSql sql,
    SearchOpslag search,
    Names names,
    CurrentActor actor,
    TimeProvider clock
) : PageModel
{
    private const int MostShown = 20;

    [BindProperty, Display(Name = "Hvem har set?")]
    public Guid? Medarbejder { get; set; }

    [BindProperty, Display(Name = "Hvilken sag eller borger?")]
    public string Soegt { get; set; } = "";

    [BindProperty, Display(Name = "Fra og med")]
    public DateOnly? Fra { get; set; }

    [BindProperty, Display(Name = "Til og med")]
    public DateOnly? Til { get; set; }

    [BindProperty, Display(Name = "Formål")]
    public Opslagsformål? Formaal { get; set; }

    public IReadOnlyList<Valgmulighed> Employees { get; private set; } = [];
    public IReadOnlyList<Opslagssøgning> Latest { get; private set; } = [];
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Who { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();

    public async Task OnGet()
    {
        (Fra, Til) = (clock.Today().AddDays(-30), clock.Today());
        await Load();
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        CheckWho();
        var (sag, borger) = Soegt == "" ? (null, null) : await sql.Named(Number(Soegt));
        this.Check(
            Soegt == "" || sag is not null || borger is not null,
            nameof(Soegt),
            "Der er ingen sag og ingen borger med det nummer. Skriv et sagsnummer eller et CPR-nummer."
        );
        if (!ModelState.IsValid)
            return Page();
        var me = ((EmployeeActor)actor.Value).Id;
        var wanted = new Opslagssøgning(default, Fra!.Value, Til!.Value)
        {
            Medarbejder = Medarbejder is { } who ? new EmployeeId(who) : null,
            Sag = sag,
            Borger = borger,
            Formål = Formaal,
            Af = me,
            Tidspunkt = default,
        };
        return Redirect(Links.Result(await search.Run(me, wanted)));
    }

    private void CheckWho()
    {
        this.Check(Fra is not null, nameof(Fra), "Skriv den første dag.");
        this.Check(Til is not null, nameof(Til), "Skriv den sidste dag.");
        this.Check(
            Fra is null || Til is null || Fra <= Til,
            nameof(Til),
            "Den sidste dag kan ikke ligge før den første."
        );
        this.Check(
            Medarbejder is null || Who.ContainsKey(new(Medarbejder.Value)),
            nameof(Medarbejder),
            "Vælg en medarbejder på listen."
        );
    }

    // A CPR number is kept as ten digits; people write it with a dash or a space.
    private static string Number(string typed)
    {
        var digits = typed.Replace("-", "").Replace(" ", "");
        return digits.Length == 10 && digits.All(char.IsAsciiDigit) ? digits : typed;
    }

    private async Task Load()
    {
        var all = await sql.Employees();
        Who = await names.ForStaff(all);
        Employees =
        [
            .. all.Select(id => new Valgmulighed(
                id.Value.ToString(),
                $"{Who[id].Name}, {Who[id].Unit}"
            )),
        ];
        Latest = await sql.Latest(MostShown);
    }
}
