using Ret;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>The columns of a piece of information and their mapping to what the law sees.</summary>
internal static class OplysningRowSql
{
    public const string Select = """
        select o.*, p.hvad as plan_hvad, s.nummer as sagsnummer, c.kilde as c_kilde, c.formaal as c_formaal,
            c.givet as c_givet, c.udloeber as c_udloeber, c.trukket as c_trukket, n.kanal as n_kanal,
            n.anledning as n_anledning, n.papirer as n_papirer, n.grund as n_grund, n.tvivl as n_tvivl,
            n.aaben_for_alle as n_aaben, n.profil as n_profil, n.kontakt as n_kontakt, n.begrundet as n_begrundet,
            f.dokument_nr as f_dokument, f.adresse as f_adresse, f.set_tid as f_set, f.logget_ind as f_logget,
            f.andre_personer as f_andre, f.kopi_dokument_nr as f_kopi
        from oplysning o join sag s on s.id = o.sag_id
        left join planlinje p on p.id = o.planlinje_id
        left join samtykke c on c.id = o.samtykke_id
        left join netfund f on f.id = o.netfund_id
        left join netopslag n on n.id = f.netopslag_id
        """;

    public static Oplysning Map(Row row, ILookup<Guid, int> documents)
    {
        var numbers = documents[row.Id("id")].ToList();
        return new(Facts(row, numbers))
        {
            Viser = row.Text("viser"),
            Planlinje = row.IdOrNull("planlinje_id") is { } line ? new PlanlinjeId(line) : null,
            EgetSpørgsmål = row.Text("spoergsmaal"),
            Grundlagsart = row.CodeOrNull<Grundlagsart>("grundlag"),
            Samtykke = row.IdOrNull("samtykke_id") is { } consent ? new SamtykkeId(consent) : null,
            Hjemmel = row.Text("hjemmel"),
            Netfund = row.IdOrNull("netfund_id") is { } find ? new NetfundId(find) : null,
            SærligAf = row.IdOrNull("saerlig_af") is { } marked ? new EmployeeId(marked) : null,
            LægeSpørgsmål = row.Text("laege_spoergsmaal"),
            LægeSvar = row.Text("laege_svar"),
            DokumentNumre = numbers,
            Version = row.Int("version"),
            Ændret = row.InstantOrNull("aendret"),
            ÆndretAf = row.IdOrNull("aendret_af") is { } by ? new EmployeeId(by) : null,
        };
    }

    private static Oplysningsfakta Facts(Row row, List<int> numbers) =>
        new()
        {
            Id = new(row.Id("id")),
            Titel = row.Text("titel"),
            Niveau = row.Code<Kildeniveau>("niveau"),
            Kilde = row.Text("kilde"),
            Kategori = row.Code<Kategori>("kategori"),
            Retning = row.Code<Retning>("retning"),
            Modtaget = row.Date("modtaget"),
            Grundlag = Basis(row),
            OpslagLogget = row.Flag("opslag_logget"),
            Bruges = row.Flag("bruges") && row.IsNull("ude_siden"),
            Udtaget = row.DateOrNull("ude_siden") is { } taken
                ? new(taken, row.Text("ude_fordi"))
                : null,
            Spørgsmål = row.TextOrNull("plan_hvad") ?? row.Text("spoergsmaal"),
            Læge = row.CodeOrNull<Lægerolle>("laege"),
            LægeBlevSpurgt = row.Text("laege_spoergsmaal"),
            LægeSvarede = row.Text("laege_svar"),
            Dokumenter = [.. numbers.Select(n => $"{row.Text("sagsnummer")}-{n}")],
            Metode = row.CodeOrNull<Målemetode>("metode"),
            Mængde = row.Text("maengde"),
            Periode = row.Text("periode"),
            ErAfvistBehandling = row.Flag("afvist_behandling"),
            IkkeVæsentligFordi = row.Text("ikke_vaesentlig_fordi"),
            BorgerenVedDetFordi = row.Text("borgeren_ved_det_fordi"),
            Undtagelse = row.CodeOrNull<Undtagelsesnummer>("undtagelse") is { } number
                ? new(number, row.Text("undtagelse_begrundelse"))
                : null,
            Underrettet = row.DateOrNull("underrettet"),
            UnderretningUndtagetFordi = row.Text("underretning_undtaget_fordi"),
            Fund = row.IsNull("netfund_id") ? null : FundRowSql.Map(row),
            Bevisværdi = row.CodeOrNull<Bevisværdi>("bevisvaerdi"),
            BevisværdiFordi = row.Text("bevisvaerdi_fordi"),
            Aktivitet = row.CodeOrNull<Aktivitetsart>("aktivitet"),
            DirekteBetydning = row.Text("direkte_betydning"),
            IkkeIndholdFordi = row.Text("ikke_indhold_fordi"),
            Særlig = row.CodeOrNull<Særlig>("saerlig"),
            SærligGodkendt = !row.IsNull("saerlig_godkendt"),
        };

    private static Grundlag? Basis(Row row) =>
        row.CodeOrNull<Grundlagsart>("grundlag") switch
        {
            Grundlagsart.FraBorgeren => new FraBorgeren(),
            Grundlagsart.Lov => new Lovgrundlag(row.Text("hjemmel")),
            Grundlagsart.Uopfordret => new Uopfordret(),
            Grundlagsart.Samtykke when !row.IsNull("samtykke_id") => new Samtykke(
                row.Text("c_kilde"),
                row.Text("c_formaal"),
                row.Date("c_givet"),
                row.DateOrNull("c_trukket"),
                row.DateOrNull("c_udloeber")
            ),
            _ => null,
        };
}
