namespace Ret;

/// <summary>Alderen i hele år.</summary>
internal static class Alder
{
    /// <summary>Hele år, fyldt på <paramref name="dag"/>; null, når fødselsdagen ikke kendes.</summary>
    public static int? På(DateOnly? fødselsdag, DateOnly dag)
    {
        if (fødselsdag is not { } født)
            return null;
        var år = dag.Year - født.Year;
        return født.AddYears(år) > dag ? år - 1 : år;
    }
}
