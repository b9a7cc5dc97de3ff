using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Ret;
using Saglig.Foranstaltninger;
using Saglig.Ui;

namespace Saglig.Fleksjobsager;

/// <summary>The fields of a fleksjob case as the page posts them.</summary>
public abstract class ShowForm : AttestForm
{
    public static IReadOnlyList<Valgmulighed> Typevalg { get; } =
    [new("Fleksjob", "Fleksjob"), new("Fastholdelsesfleksjob", "Fastholdelsesfleksjob")];

    public static IReadOnlyList<Valgmulighed> ForImod { get; } =
    [new("True", "For det, borgeren søger"), new("False", "Imod")];

    [BindProperty, Display(Name = "Hvad er der søgt om?")]
    public Afgørelsestype Søgt { get; set; } = Afgørelsestype.Fleksjob;

    [BindProperty, Display(Name = "Borgeren når folkepensionsalderen")]
    public DateOnly? Folkepensionsdag { get; set; }

    [BindProperty, Display(Name = "Borgeren får førtidspension")]
    public bool FårFørtidspension { get; set; }

    [BindProperty, Display(Name = "Ansat på særlige vilkår siden")]
    public DateOnly? SærligeVilkårSiden { get; set; }

    [BindProperty, Display(Name = "Den skriftlige aftale om særlige vilkår")]
    public string Aftale { get; set; } = "";

    [BindProperty]
    public List<Betingelsesfelt> Betingelser { get; set; } = [];

    [BindProperty, Display(Name = "Forelagt teamet")]
    public DateOnly? ForelagtTeam { get; set; }

    [BindProperty, Display(Name = "Indstillingen")]
    public string IndstillingDokument { get; set; } = "";

    [BindProperty, Display(Name = "Indstillingens dag")]
    public DateOnly? IndstillingDag { get; set; }

    [BindProperty, Display(Name = "Hvad indstillede teamet?")]
    public string IndstillingFor { get; set; } = "";

    [BindProperty, Display(Name = "Forelagt teamet igen")]
    public DateOnly? ForelagtIgen { get; set; }

    protected Fleksjobforhold Typed =>
        new()
        {
            Type = Søgt,
            Folkepensionsdag = Folkepensionsdag,
            FårFørtidspension = FårFørtidspension,
            PåSærligeVilkårSiden = SærligeVilkårSiden,
            Aftale = Number(Aftale),
            Betingelser = [.. Betingelser.Select(b => b.Answer(Papirer))],
            LægeDokument = Number(LægeDokument),
            LægeModtaget = LægeModtaget,
            LægeHelbred = LægeHelbred,
            LægeHensyn = LægeHensyn,
            LægeOpfattelse = LægeOpfattelse,
            LægeAndet = LægeAndet,
            ForelagtTeam = ForelagtTeam,
            IndstillingDokument = Number(IndstillingDokument),
            IndstillingDag = IndstillingDag,
            IndstillingFor = bool.TryParse(IndstillingFor, out var yes) ? yes : null,
            ForelagtIgen = ForelagtIgen,
            SamletBeskrivelse = Number(Samlet),
            Version = Version,
        };

    protected void Fill(Fleksjobforhold held, string nummer)
    {
        string Whole(int? number) =>
            number is { } n ? string.Create(CultureInfo.InvariantCulture, $"{nummer}-{n}") : "";
        (Søgt, Version) = (held.Type, held.Version);
        (Folkepensionsdag, FårFørtidspension) = (held.Folkepensionsdag, held.FårFørtidspension);
        (SærligeVilkårSiden, Aftale) = (held.PåSærligeVilkårSiden, Whole(held.Aftale));
        (LægeDokument, LægeModtaget) = (Whole(held.LægeDokument), held.LægeModtaget);
        (LægeHelbred, LægeHensyn) = (held.LægeHelbred, held.LægeHensyn);
        (LægeOpfattelse, LægeAndet) = (held.LægeOpfattelse, held.LægeAndet);
        (ForelagtTeam, ForelagtIgen) = (held.ForelagtTeam, held.ForelagtIgen);
        (IndstillingDokument, IndstillingDag) = (
            Whole(held.IndstillingDokument),
            held.IndstillingDag
        );
        IndstillingFor = held.IndstillingFor?.ToString() ?? "";
        Samlet = Whole(held.SamletBeskrivelse);
        Betingelser =
        [
            .. Ret.Betingelser.Alle.Select(b =>
                Betingelsesfelt.Of(b, held.Betingelser.FirstOrDefault(a => a.Kode == b.Kode))
            ),
        ];
    }
}
