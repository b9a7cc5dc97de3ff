using Saglig.Personer;
using Saglig.Ui;

namespace Saglig.Oplysninger.Aktiviteter;

/// <summary>Tells of a save that came too late: both texts, and who saved first.</summary>
public sealed class Aktivitetskonflikt(Names names)
{
    public async Task<Konflikt> Of(Oplysning now, AktivitetForm yours)
    {
        var saved = now.ToForm();
        saved.Linjer = yours.Linjer;
        var who = now.ÆndretAf is { } by ? (await names.ForStaff([by]))[by].Name : "";
        return new(
            who,
            now.Ændret,
            Konflikt.Between(saved, yours, (name, value) => Words(yours, name, value))
        );
    }

    private static string? Words(AktivitetForm form, string name, object? value) =>
        name == nameof(form.Planlinje)
            ? form.Linjer.FirstOrDefault(l => l.Value == value?.ToString())?.Text
            : value switch
            {
                Ret.Aktivitetsart art => Text(Aktivitetsvalg.Art, art),
                Ret.Bevisværdi weight => Text(Aktivitetsvalg.Værdi, weight),
                Ret.Særlig category => Text(Netkilder.Portvalg.Særlig, category),
                _ => Oplysningsvalg.Words(value),
            };

    private static string? Text(IReadOnlyList<Valgmulighed> choices, Enum value) =>
        choices.FirstOrDefault(c => c.Value == value.ToString())?.Text;
}
