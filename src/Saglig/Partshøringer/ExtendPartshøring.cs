using Pdf;
using Ret;
using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>What came of changing a hearing that has been sent.</summary>
public abstract record HøringResult
{
    private HøringResult() { }

    public sealed record Gjort : HøringResult;

    /// <summary>Nothing was changed. The sentence says in Danish what to do.</summary>
    public sealed record Afvist(string Hvorfor) : HøringResult;
}

/// <summary>Gives the citizen more time to answer, by letter. A deadline can only become longer.</summary>
public sealed class ExtendPartshøring(
    SagActs acts,
    PartshøringSql sql,
    SendBrev send,
    TimeProvider clock
)
{
    /// <param name="fordi">What the citizen asked, or why we give more time; stands in the letter.</param>
    public Task<HøringResult> Run(SagId sag, int nr, DateOnly til, string fordi) =>
        acts.Run<HøringResult>(
            sag,
            async act =>
            {
                var høring = await sql.Find(sag, nr);
                if (høring is null || Refusal(høring, til) is not null)
                    return new HøringResult.Afvist(Refusal(høring, til) ?? "Høringen findes ikke.");
                var letter = Letter(høring, til, fordi, act.Actor);
                if (await send.Run(act, letter) is SendBrevResult.Afvist(var why))
                    return new HøringResult.Afvist(string.Join(" ", why));
                await sql.Extend(høring, til, fordi);
                return new HøringResult.Gjort();
            }
        );

    private string? Refusal(Høring? høring, DateOnly til) =>
        høring is null ? null
        : høring.Fakta.Besvaret is { } svar
            ? $"Borgeren svarede den {svar.Skrevet()}. Vil borgeren sige mere, så skriv, at borgeren beder os vente på en udtalelse."
        : til <= høring.Fakta.GældendeFrist
            ? $"Fristen er den {høring.Fakta.GældendeFrist.Skrevet()}. Den kan kun blive længere."
        : til <= clock.Today() ? "Den nye frist skal ligge efter i dag."
        : null;

    private static BrevUdkast Letter(Høring høring, DateOnly til, string fordi, Actor actor) =>
        new(
            Brevtype.Fristforlængelse,
            "Du har fået længere tid til at svare",
            [
                Paragraph.Of(
                    $"Vi skrev til dig den {høring.Fakta.Sendt.Skrevet()} om oplysninger i din sag."
                ),
                Paragraph.Of(
                    "Du har nu længere tid til at svare. Vi skal have dit svar ",
                    new BoldRun($"senest den {til.Skrevet()}"),
                    "."
                ),
                .. Brevtekst.Afsnit("Hvorfor", fordi),
            ]
        )
        {
            Underskriver = Underskriver.Af(actor),
            Hændelse = new PartshøringForlænget(høring.Nr, høring.Fakta.GældendeFrist, til, fordi),
        };
}
