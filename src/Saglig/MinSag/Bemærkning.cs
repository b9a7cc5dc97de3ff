using Ret;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.MinSag;

/// <summary>The citizen's own words about one piece of information (S0-16).</summary>
public sealed record Bemærkning(OplysningId Oplysning, string Text, DateTimeOffset Written);

/// <summary>The citizen wrote a remark; a contribution to the case, and on paper like any other.</summary>
public sealed record BemærkningSkrevet(string Oplysning, string Ord) : Hændelse
{
    public override string Type => "borgerens-bemaerkning";
    public override Journalart Art => Journalart.Ind;
    public override string Titel => $"Borgerens bemærkning til: {Oplysning}";
    public override string Tekst => Ord;
    public override Tosproget TilBorger =>
        new($"Du skrev en bemærkning til: {Oplysning}", $"You wrote a remark on: {Oplysning}");
}

/// <summary>Writes a remark.</summary>
public sealed class WriteBemærkning(
    SagActs acts,
    BemærkningSql sql,
    IdSource ids,
    TimeProvider clock
)
{
    public Task<Journalnummer> Run(SagId sag, OplysningId oplysning, string title, string text) =>
        acts.Run(
            sag,
            async act =>
            {
                var number = await act.Write(
                    new BemærkningSkrevet(title, text),
                    new Journaldata { Modtaget = clock.Today() }
                );
                await sql.Add(
                    ids.New(),
                    sag,
                    new(oplysning, StoredText.Clean(text), clock.Now()),
                    number.Nr
                );
                return number;
            }
        );
}
