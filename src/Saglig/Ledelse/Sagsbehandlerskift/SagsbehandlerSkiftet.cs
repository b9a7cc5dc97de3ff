using Saglig.Sager;

namespace Saglig.Ledelse.Sagsbehandlerskift;

/// <summary>
/// The case got another caseworker, with what the next one must know (S4-21, S4-22). Who stands as ids, never as names.
/// </summary>
public sealed record SagsbehandlerSkiftet(Guid? Fra, Guid Til, string Grund, string Overlevering)
    : Hændelse
{
    public override string Type => "sagsbehandler-skiftet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel =>
        Fra is null ? "Sagen har fået en sagsbehandler" : "Sagen har fået en ny sagsbehandler";
    public override string Tekst => $"Grund: {Grund}\nOverlevering: {Overlevering}";
    public override Tosproget TilBorger =>
        Fra is null
            ? new("Din sag har fået en sagsbehandler.", "Your case has been given a caseworker.")
            : new(
                "Din sag har fået en ny sagsbehandler. Du kan se navnet øverst på Min sag.",
                "Your case has a new caseworker. You can see the name at the top of My case."
            );
}
