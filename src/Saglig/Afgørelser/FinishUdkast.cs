using System.Diagnostics;
using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>Where the page goes after its button.</summary>
public abstract record FinishResult
{
    private FinishResult() { }

    public sealed record Go(string Url, string Besked) : FinishResult;

    /// <summary>Shows the page again with this sentence.</summary>
    public sealed record Stay(string Hvorfor) : FinishResult;
}

/// <summary>Does what the button of the decision page says with a draft that has just been saved.</summary>
public sealed class FinishUdkast(
    IssueAfgørelse issue,
    SendTilMentor mentor,
    MentorSql reviews,
    CurrentActor actor,
    TimeProvider clock
)
{
    public const string Afgør = "afgoer";
    public const string Mentor = "mentor";

    public bool IsTrainee => Afgører.Af(actor.OrNull, clock.Today()) is { UnderOplæring: true };

    /// <summary>The draft's latest visit to a mentor; null when none has had it.</summary>
    public async Task<Gennemgang?> LatestReview(Sag sag) =>
        (await reviews.For(sag.Id)).FirstOrDefault();

    public async Task<FinishResult> Run(Sag sag, int version, string button) =>
        button switch
        {
            Afgør => Of(sag, await issue.Run(sag.Id, version)),
            Mentor => await mentor.Run(sag.Id, version) switch
            {
                MentorResult.Afvist(var why) => new FinishResult.Stay(why),
                _ => new FinishResult.Go(
                    Links.Write(sag.Nummer),
                    "Sendt. Din mentor har fået udkastet."
                ),
            },
            _ => new FinishResult.Go(Links.Write(sag.Nummer), "Gemt. Udkastet er ikke sendt."),
        };

    /// <summary>Where one goes after trying to issue.</summary>
    public static FinishResult Of(Sag sag, IssueResult result) =>
        result switch
        {
            IssueResult.Truffet(var nr, var letter) => new FinishResult.Go(
                Links.Show(sag.Nummer, nr),
                $"Afgørelsen er truffet. Brevet har nummer {letter}."
            ),
            IssueResult.Mangler(var tried) => new FinishResult.Stay(
                "Afgørelsen kan ikke træffes endnu. "
                    + string.Join(' ', tried.Where(p => p.Spærrer).Select(p => p.Nej))
            ),
            IssueResult.Afvist(var why) => new FinishResult.Stay(string.Join(' ', why)),
            IssueResult.Ændret => new FinishResult.Stay(
                "En anden har gemt udkastet imens. Læs det igen, før du afgør."
            ),
            IssueResult.IntetUdkast => new FinishResult.Go(
                Links.List(sag.Nummer),
                "Afgørelsen er allerede truffet."
            ),
            _ => throw new UnreachableException(),
        };
}
