using FsCheck;
using FsCheck.Fluent;

namespace Ret.Tests;

/// <summary>Vilkårlige sager, også dem, ingen har tænkt på: der er altid et næste skridt.</summary>
public sealed class EnhverSagTests
{
    [Fact, Trait("Krav", "S4-27")]
    public void Enhver_sag_har_et_næste_skridt_i_korte_sætninger_på_dansk_og_engelsk() =>
        Prop.ForAll(
                Egenskab.Tal(0, (1 << 14) - 1),
                bits => Sagsgang.NæsteTrin(Vilkårlig(bits)) is var status && ErSagtKort(status)
            )
            .QuickCheckThrowOnFailure();

    private static bool ErSagtKort(Sagsstatus status) =>
        status.NæsteSkridt.Length > 0
        && new[] { status.TilBorgeren, status.TilBorgerenPåEngelsk }.All(tekst =>
            tekst.Length > 0 && tekst.Split(". ").All(sætning => sætning.Split(' ').Length <= 20)
        )
        && (status.Bold != Bold.Ingen || status.Trin == Trin.Afsluttet);

    private static Sagsgangsfakta Vilkårlig(int bits)
    {
        DateOnly? Hvis(int bit, DateOnly dag) => (bits >> bit & 1) == 1 ? dag : null;
        bool Er(int bit) => (bits >> bit & 1) == 1;
        return new Sagsgangsfakta
        {
            Dag = 12.Oktober(2026),
            AnsøgningModtaget = 1.September(2026),
            Sagsbehandlingsfrist = Frister.Sagsbehandling(1.September(2026), 12, "fleksjob"),
            Journaliseret = Hvis(0, 2.September(2026)),
            Oplyst = Hvis(1, 5.September(2026)),
            KræverVurdering = Er(2),
            VurderingUnderskrevet = Hvis(3, 10.September(2026)),
            UhørteOplysninger = Er(4) ? 3 : 0,
            Høringer = Er(5) ? [En.Partshøring with { Forlænget = Hvis(6, 1.December(2026)) }] : [],
            HosMentorSiden = Hvis(7, 1.Oktober(2026)),
            Afgjort = Hvis(8, 5.Oktober(2026)),
            Sendt = Hvis(9, 6.Oktober(2026)),
            FuldtMedhold = Er(10),
            KlageModtaget = Hvis(11, 7.Oktober(2026)),
            ManglendeRåd = Er(12)
                ? new(Bold.Sundhedskoordinator, "råd", Hvis(6, 11.September(2026)))
                : null,
            VenterPå = Er(13)
                ? [new(Er(6) ? Bold.Borger : Bold.AndenMyndighed, "svar", 3.September(2026))]
                : [],
        };
    }
}
