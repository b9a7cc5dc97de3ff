using Ret;
using Saglig.Oplysninger;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Vurderinger;

/// <summary>Fills what the form of an assessment chooses from, and tells of a save that came too late.</summary>
public sealed class LoadVurdering(
    TryVurdering rules,
    OplysningSql oplysninger,
    AndenLæsningSql readings,
    EmployeeSql employees,
    Names names
)
{
    /// <summary>The rules' answers about the assessment, with the form's choices filled in and room to write more.</summary>
    public async Task<Vurderingsprøvelse> Fill(
        Sag sag,
        VurderingForm form,
        Vurdering vurdering,
        EmployeeActor author
    )
    {
        var tried = await rules.For(sag, vurdering, author.Id);
        form.Valg = new()
        {
            Oplysninger = [.. (await oplysninger.For(sag.Id)).Where(o => o.Fakta.Bruges)],
            Taler = tried.Taler,
            Kolleger = await Colleagues(author),
            Læsninger = await readings.For(sag.Id),
        };
        form.MakeRoom();
        return tried;
    }

    /// <summary>Both texts, and who saved first.</summary>
    public async Task<Konflikt> Conflict(Vurdering now, VurderingForm yours)
    {
        var who = (await names.ForStaff([now.SkrevetAf]))[now.SkrevetAf].Name;
        return new(
            who,
            now.Ændret,
            Konflikt.Between(now.ToForm(), yours, (_, value) => Words(value))
        );
    }

    private static string? Words(object? value) =>
        value switch
        {
            UdsagnForm u => u.Tekst,
            KeyValuePair<string, string> k => k.Value == "" ? "" : $"{k.Key}: {k.Value}",
            KeyValuePair<string, FravigelseForm> f => f.Value.VejerMindreFordi,
            Lægefølge følge => Vurderingstekst.Followed(følge),
            Helbredsrisiko risk => Vurderingsvalg
                .Risici.First(r => r.Value == risk.ToString())
                .Text,
            _ => null,
        };

    private async Task<IReadOnlyList<Valgmulighed>> Colleagues(EmployeeActor author)
    {
        var ids = (await employees.InUnit(author.Unit)).Where(id => id != author.Id).ToList();
        var shown = await names.ForStaff(ids);
        return
        [
            .. ids.Select(id => new Valgmulighed(
                id.Value.ToString(),
                $"{shown[id].Name}, {shown[id].Title}"
            )),
        ];
    }
}
