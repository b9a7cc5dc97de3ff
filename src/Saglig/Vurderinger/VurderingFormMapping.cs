using Ret;

namespace Saglig.Vurderinger;

/// <summary>Between the form and the assessment that it tells.</summary>
internal static class VurderingFormMapping
{
    /// <summary>Always this many empty rows below what is written, so that there is room without script.</summary>
    private const int EmptyRows = 2;

    /// <summary>The assessment that the form tells; what the form does not hold is taken from <paramref name="known"/>.</summary>
    public static Vurdering ToVurdering(this VurderingForm form, Vurdering known, EmployeeId author)
    {
        var risk =
            form.Risiko == known.Helbredsrisiko
            && form.RisikoDokument == known.HelbredsrisikoDokument;
        return known with
        {
            Helhed = form.Whole(author),
            ImodBorgeren = form.ImodBorgeren,
            Ønsker = [.. form.Ønsker.Where(w => !string.IsNullOrWhiteSpace(w))],
            Læsere = form.Papers()
                .Where(f => f.Paper.AndenLæser is not null)
                .ToDictionary(f => f.Id, f => new EmployeeId(f.Paper.AndenLæser!.Value)),
            Helbredsrisiko = form.Risiko,
            HelbredsrisikoDokument = form.RisikoDokument,
            HelbredsrisikoAf =
                form.Risiko == Helbredsrisiko.IkkeVurderet ? null
                : risk ? known.HelbredsrisikoAf
                : author,
            RisikoGodkendtAf = risk ? known.RisikoGodkendtAf : null,
            SkrevetAf = author,
            Version = form.Udgave,
        };
    }

    private static Helhedsvurdering Whole(this VurderingForm form, EmployeeId author) =>
        new()
        {
            ImodBorgeren = form.ImodBorgeren ?? false,
            BorgerensOrd = form.BorgerensOrd,
            BorgerensOrdSkrevet = form.BorgerensOrdSkrevet,
            Funktionsevne = form.Funktionsevne,
            Arbejdsevne = form.Arbejdsevne,
            Samlet = form.Samlet,
            Udsagn = [.. form.Statements()],
            TommeKategorier = [.. form.EmptyCategories()],
            Fravigelser = [.. form.Departures()],
            EgenLæge = form.EgenLæge is { } followed ? new(followed, form.EgenLægeFordi) : null,
            SkrevetAf = author.Value.ToString("D"),
        };

    private static IEnumerable<Udsagn> Statements(this VurderingForm form) =>
        from udsagn in form.Udsagn
        where udsagn.Tekst != ""
        select new Udsagn(
            udsagn.Tekst,
            [.. udsagn.HvilerPå.Distinct().Select(id => new OplysningId(id))]
        );

    private static IEnumerable<TomKategori> EmptyCategories(this VurderingForm form) =>
        from kategori in Vurderingsregler.Pligtige
        let reason = form.Reason(kategori)
        where reason != ""
        select new TomKategori(kategori, reason);

    private static IEnumerable<Fravigelse> Departures(this VurderingForm form) =>
        from papir in form.Papers()
        where papir.Paper.VejerMindreFordi != ""
        select new Fravigelse(
            papir.Id,
            papir.Paper.Dokument,
            papir.Paper.VejerMindreFordi,
            papir.Paper.Modgrundlag is { } counter ? new OplysningId(counter) : null
        );

    private static string Reason(this VurderingForm form, Kategori kategori) =>
        form.Kategorier.GetValueOrDefault(kategori.ToString()) ?? "";

    private static IEnumerable<(OplysningId Id, FravigelseForm Paper)> Papers(
        this VurderingForm form
    ) =>
        from pair in form.Fravigelser
        where Guid.TryParse(pair.Key, out _)
        group pair.Value by new OplysningId(Guid.Parse(pair.Key)) into same
        select (same.Key, same.First());

    /// <summary>The form that shows an assessment as it is kept, with room for more.</summary>
    public static VurderingForm ToForm(this Vurdering v) =>
        new()
        {
            BorgerensOrd = v.Helhed.BorgerensOrd,
            BorgerensOrdSkrevet = v.Helhed.BorgerensOrdSkrevet,
            Ønsker = [.. v.Ønsker],
            ImodBorgeren = v.ImodBorgeren,
            Kategorier = v.Helhed.TommeKategorier.ToDictionary(
                t => t.Kategori.ToString(),
                t => t.Fordi
            ),
            Udsagn = [.. v.Helhed.Udsagn.Select(ToForm)],
            Funktionsevne = v.Helhed.Funktionsevne,
            Arbejdsevne = v.Helhed.Arbejdsevne,
            Samlet = v.Helhed.Samlet,
            Fravigelser = v.Helhed.Fravigelser.ToDictionary(
                f => f.Oplysning.Value.ToString(),
                f => ToForm(f, v)
            ),
            EgenLæge = v.Helhed.EgenLæge?.Følge,
            EgenLægeFordi = v.Helhed.EgenLæge?.Begrundelse ?? "",
            Risiko = v.Helbredsrisiko,
            RisikoDokument = v.HelbredsrisikoDokument,
            Udgave = v.Version,
        };

    private static UdsagnForm ToForm(Udsagn u) =>
        new() { Tekst = u.Tekst, HvilerPå = [.. u.HvilerPå.Select(id => id.Value)] };

    private static FravigelseForm ToForm(Fravigelse f, Vurdering v) =>
        new()
        {
            Dokument = f.Dokument,
            VejerMindreFordi = f.VejerMindreFordi,
            Modgrundlag = f.Modgrundlag?.Value,
            AndenLæser = v.Læsere.TryGetValue(f.Oplysning, out var reader) ? reader.Value : null,
        };

    /// <summary>One row for each compulsory category and each paper that speaks for the citizen, and empty rows to write in.</summary>
    public static void MakeRoom(this VurderingForm form)
    {
        form.Ønsker.AddRange(Enumerable.Repeat("", EmptyRows));
        form.Udsagn.AddRange(Enumerable.Range(0, EmptyRows).Select(_ => new UdsagnForm()));
        foreach (var kategori in Vurderingsregler.Pligtige)
            form.Kategorier.TryAdd(kategori.ToString(), "");
        foreach (var paper in form.Valg.Taler)
            form.Fravigelser.TryAdd(
                paper.Id.Value.ToString(),
                new() { Dokument = paper.Dokumenter is [var only] ? only : "" }
            );
    }
}
