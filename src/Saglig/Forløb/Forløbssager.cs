using Ret;
using Saglig.Sager;

namespace Saglig.Forløb;

/// <summary>The case types in which a course can run.</summary>
public static class Forløbssager
{
    public const string Ressourceforløb = "ressourceforloeb";
    public const string Jobafklaring = "jobafklaring";

    /// <summary>The course of the case; null in other cases.</summary>
    public static Forløbsart? Art(Sag sag) => Art(sag.Sagstype);

    /// <summary>The course of cases with this type; null for other types.</summary>
    public static Forløbsart? Art(string sagstype) =>
        sagstype switch
        {
            Ressourceforløb => Forløbsart.Ressourceforløb,
            Jobafklaring => Forløbsart.Jobafklaring,
            _ => null,
        };
}

/// <summary>A course as it is kept, with the version that an act on it must have seen.</summary>
public sealed record Forløbsstand(Indsatsforløb Fakta, int Version)
{
    /// <summary>Why it ended; empty while it runs.</summary>
    public string SluttetFordi { get; init; } = "";
}

/// <summary>What the case says of a course that is to begin.</summary>
/// <param name="Bevilget">The day it was granted in the case; null when it was not.</param>
public sealed record Forløbsplan(DateOnly? Bevilget, DateOnly? Begynder, int? Måneder);

/// <summary>A course that is to begin, as it is typed. Papers by their number in the case.</summary>
public sealed record Forløbsbegyndelse(DateOnly Begynder, int Måneder, DateOnly FørstBegyndt)
{
    public int? Bevillingspapir { get; init; }
    public int? Plan { get; init; }

    /// <summary>Null when nobody is chosen.</summary>
    public EmployeeId? Koordinator { get; init; }
}

/// <summary>What came of acting on a course.</summary>
public abstract record ForløbResult
{
    private ForløbResult() { }

    public sealed record Done : ForløbResult;

    /// <summary>Somebody changed it in between, or it has ended, or there is none.</summary>
    public sealed record Stale : ForløbResult;

    /// <summary>A rule stops it; all answers.</summary>
    public sealed record NotYet(IReadOnlyList<Prøvelse> Prøvelser) : ForløbResult;
}
