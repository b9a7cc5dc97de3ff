using FsCheck;
using FsCheck.Fluent;

namespace Ret.Tests;

/// <summary>Vilkårlige dage til egenskabstests.</summary>
public static class Egenskab
{
    /// <summary>Dage fra 1. januar 2000 til 31. december 2099.</summary>
    public static readonly Arbitrary<DateOnly> Dag = Gen.Choose(
            new DateOnly(2000, 1, 1).DayNumber,
            new DateOnly(2099, 12, 31).DayNumber
        )
        .Select(DateOnly.FromDayNumber)
        .ToArbitrary();

    public static Arbitrary<int> Tal(int fra, int til) => Gen.Choose(fra, til).ToArbitrary();

    public static void ForAlleDage(Func<DateOnly, bool> holder) =>
        Prop.ForAll(Dag, holder).QuickCheckThrowOnFailure();

    public static void ForAlleDage(int fra, int til, Func<DateOnly, int, bool> holder) =>
        Prop.ForAll(Dag, Tal(fra, til), holder).QuickCheckThrowOnFailure();
}
