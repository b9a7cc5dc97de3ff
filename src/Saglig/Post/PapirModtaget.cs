using Ret;
using Saglig.Sager;

namespace Saglig.Post;

/// <summary>A paper was received and journalised, or something was said and written down (OFL §§ 13 and 15).</summary>
/// <param name="Nummer">Its own number, which is the citizen's receipt.</param>
public sealed record PapirModtaget(
    string Tema,
    Afsenderart FraHvem,
    Kanal Kanal,
    DateOnly Modtaget,
    string Nummer
) : Hændelse
{
    public string? AfsenderEnhed { get; init; }
    public string? AfsendersNummer { get; init; }

    /// <summary>The chain of senders (S0-17).</summary>
    public IReadOnlyList<Afsenderled> Afsendere { get; init; } = [];
    public string? Indhold { get; init; }
    public string? HvorforIgen { get; init; }

    /// <summary>The paper's own date when it lies before the case was made (S1-1); it is accepted and marked.</summary>
    public DateOnly? DatoFra { get; init; }

    public override string Type => "papir-modtaget";
    public override Journalart Art => Kanal == Kanal.Mundtligt ? Journalart.Notat : Journalart.Ind;
    public override string Titel => Tema;
    public override Hjemmel Hjemmel =>
        Kanal == Kanal.Mundtligt ? Love.OFL("§ 13") : Love.OFL("§ 15");

    public override string? Tekst
    {
        get
        {
            string?[] parts =
            [
                Indhold,
                DatoFra is { } day
                    ? $"Papiret er fra den {day.Skrevet()}, før sagen blev oprettet."
                    : null,
                Afsendere.Count > 0 ? Afsenderkæde.Skrevet(Afsendere) : null,
                HvorforIgen is null ? null : $"Journaliseret igen, fordi: {HvorforIgen}",
            ];
            var text = string.Join("\n\n", parts.OfType<string>());
            return text.Length == 0 ? null : text;
        }
    }

    /// <summary>What is the citizen's own is shown to them, whoever sent it on.</summary>
    public override Tosproget? TilBorger =>
        (Own ?? Received) is not { } told ? null
        : Afsenderkæde.TilBorger(Afsendere) is { } way
            ? new($"{told.Dansk} {way.Dansk}", $"{told.Engelsk} {way.Engelsk}")
        : told;

    private Tosproget? Own =>
        Afsenderkæde.ErBorgerens(Afsendere)
            ? new(
                $"Vi har modtaget dit papir den {Modtaget.Skrevet()}: {Tema}. Det har nummer {Nummer}.",
                $"We received your paper on {Engelsk.Dato(Modtaget)}: {Tema}. Its number is {Nummer}."
            )
            : null;

    private Tosproget? Received =>
        FraHvem switch
        {
            Afsenderart.Borger when Kanal == Kanal.Mundtligt => new(
                $"Vi har skrevet ned, hvad du sagde den {Modtaget.Skrevet()}: {Tema}. Det har nummer {Nummer}.",
                $"We have written down what you said on {Engelsk.Dato(Modtaget)}: {Tema}. Its number is {Nummer}."
            ),
            Afsenderart.Borger or Afsenderart.Repræsentant => new(
                $"Vi har modtaget dit papir den {Modtaget.Skrevet()}: {Tema}. Din kvittering er nummer {Nummer}.",
                $"We received your paper on {Engelsk.Dato(Modtaget)}: {Tema}. Your receipt is number {Nummer}."
            ),
            Afsenderart.Fagperson
            or Afsenderart.Myndighed
            or Afsenderart.Politiker
            or Afsenderart.Arbejdsgiver => new(
                $"Vi har modtaget et papir om dig den {Modtaget.Skrevet()}: {Tema}. Det har nummer {Nummer}.",
                $"We received a paper about you on {Engelsk.Dato(Modtaget)}: {Tema}. Its number is {Nummer}."
            ),
            _ => null,
        };
}
