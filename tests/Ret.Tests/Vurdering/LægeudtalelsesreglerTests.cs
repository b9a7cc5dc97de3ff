namespace Ret.Tests;

public sealed class LægeudtalelsesreglerTests
{
    private static readonly Oplysningsfakta Konsulentens = En.Lægeoplysning with
    {
        Titel = "Notat fra lægekonsulenten",
        Læge = Lægerolle.KommunalLægekonsulent,
    };

    private static Vurderingsfakta Med(params Oplysningsfakta[] oplysninger) =>
        En.Vurdering with
        {
            Oplysninger = oplysninger,
            KunEgenLægeOgKliniskFunktion = false,
        };

    [Fact, Trait("Krav", "S4-36")]
    public void En_udtalelse_med_forfatter_spørgsmål_og_svar_kan_bruges() =>
        Lægeudtalelsesregler.UdtalelsenErHel.Prøv(Med(En.Lægeoplysning)).ErOpfyldt();

    [Fact, Trait("Afvist", "S4-36")]
    public void En_halv_udtalelse_kan_ikke_bruges()
    {
        foreach (
            var halv in new[]
            {
                En.Lægeoplysning with
                {
                    Kilde = " ",
                },
                En.Lægeoplysning with
                {
                    LægeBlevSpurgt = "",
                },
                En.Lægeoplysning with
                {
                    LægeSvarede = "",
                },
            }
        )
            Lægeudtalelsesregler.UdtalelsenErHel.Prøv(Med(halv)).Mangler("Brev fra egen læge");
    }

    [Fact]
    public void En_udtalelse_der_ikke_bruges_behøver_ikke_være_hel() =>
        Lægeudtalelsesregler
            .UdtalelsenErHel.Prøv(Med(En.Lægeoplysning with { LægeSvarede = "", Bruges = false }))
            .ErIkkeRelevant("Ingen lægefaglig udtalelse bruges.");

    [Fact, Trait("Afvist", "S4-36")]
    public void Lægekonsulentens_ord_imod_borgeren_er_altid_væsentlige()
    {
        Lægeudtalelsesregler
            .LægekonsulentenHøres.Prøv(Med(Konsulentens with { IkkeVæsentligFordi = "Kort." }))
            .Mangler("Notat fra lægekonsulenten");
        Lægeudtalelsesregler.LægekonsulentenHøres.Prøv(Med(Konsulentens)).ErOpfyldt();
    }

    [Fact]
    public void Andre_lægers_ord_kan_være_uvæsentlige() =>
        Lægeudtalelsesregler
            .LægekonsulentenHøres.Prøv(Med(En.Lægeoplysning with { IkkeVæsentligFordi = "Kort." }))
            .ErIkkeRelevant("Kommunens lægekonsulent bruges ikke.");

    [Fact, Trait("Krav", "S4-36")]
    public void Lægekonsulenten_forklarer_og_underkender_ikke()
    {
        Svar Prøv(OplysningId modgrundlag) =>
            Lægeudtalelsesregler.LægekonsulentenForklarer.Prøv(
                Med(
                    En.Lægeoplysning,
                    En.BelastendeOplysning,
                    Konsulentens with
                    {
                        Id = En.Id(9),
                    }
                ) with
                {
                    Vurdering = En.Helhedsvurdering with
                    {
                        Fravigelser = [new(En.Lægebrev, "2026-0000377-5", "Gammelt.", modgrundlag)],
                    },
                }
            );
        Prøv(En.Id(9)).Mangler("Brev fra egen læge");
        Prøv(En.Praktikrapport).ErOpfyldt();
    }

    [Fact]
    public void En_regel_med_forbehold_advarer_kun() =>
        Assert.Equal(Styrke.Advarer, Lægeudtalelsesregler.LægekonsulentenForklarer.Styrke);
}
