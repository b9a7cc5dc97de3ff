using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>Gathers the facts of a request and asks the rules, without changing anything.</summary>
public sealed class TryIndhentning(
    PlanSql plan,
    SamtykkeSql samtykker,
    OnFile onFile,
    SetAsides setAsides,
    TimeProvider clock
)
{
    /// <summary>The facts, every rule's answer today, and the papers that are on file already.</summary>
    public async Task<(
        Indhentningsfakta Fakta,
        IReadOnlyList<Prøvelse> Prøvelser,
        IReadOnlyList<PåSagen> Fundet
    )> For(Sag sag, Indhentning wish)
    {
        var line = wish.Linje is { } id ? await plan.Find(sag.Id, id) : null;
        var found = await onFile.Matching(sag, wish);
        var fakta = new Indhentningsfakta
        {
            Dag = clock.Today(),
            Niveau = wish.Niveau,
            Kilde = wish.Kilde,
            Formål = wish.Formål,
            Grundlag = await Basis(sag.Id, wish),
            // The journal entry of the act is the log, and it is durable before anything is shown.
            OpslagLogges = wish.Niveau == Kildeniveau.Register,
            SpørgsmåletErLukket = line is { Linje.ErÅben: false },
            HarAllerede = [.. found.Select(paper => paper.Nummer)],
            PåDetForeliggendeSiden = await onFile.Enough(sag.Id),
            SpørgerIgenFordi = wish.SpørgerIgenFordi,
        };
        IReadOnlyList<Prøvelse> tried =
        [
            .. Indhentningsregler.Alle.Prøv(fakta, fakta.Dag),
            .. Trinregler.Alle.Prøv(new(Words(wish)), fakta.Dag),
        ];
        return (fakta, await setAsides.Apply(sag.Id, tried), found);
    }

    private static string Words(Indhentning wish) =>
        string.Join('\n', wish.Hvad, wish.Formål, wish.Kilde, wish.Spørgsmål);

    private async Task<Grundlag?> Basis(SagId sag, Indhentning wish) =>
        wish.Niveau == Kildeniveau.Borger ? new FraBorgeren()
        : wish.Samtykke is { } id ? (await samtykker.Find(sag, id))?.Samtykke
        : wish.Hjemmel != "" ? new Lovgrundlag(wish.Hjemmel)
        : null;
}
