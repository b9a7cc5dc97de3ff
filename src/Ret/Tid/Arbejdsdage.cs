namespace Ret;

/// <summary>
/// Et antal arbejdsdage: mandag til fredag uden helligdage. Dagen, man lægger til, tælles ikke med.
/// Kommunens egne lukkedage er arbejdsdage, fordi ferielukning ikke forlænger en frist.
/// </summary>
public readonly record struct Arbejdsdage(int Antal)
{
    public static DateOnly operator +(DateOnly dag, Arbejdsdage dage)
    {
        for (var rest = dage.Antal; rest > 0; rest--)
            dag = dag.AddDays(1).ArbejdsdagTidligst();
        return dag;
    }

    /// <summary>Antal arbejdsdage efter <paramref name="fra"/> til og med <paramref name="til"/>; 0, når til ikke ligger efter fra.</summary>
    public static int Mellem(DateOnly fra, DateOnly til)
    {
        var antal = 0;
        for (var dag = fra.AddDays(1); dag <= til; dag = dag.AddDays(1))
            if (dag.ErArbejdsdag())
                antal++;
        return antal;
    }

    public override string ToString() => Antal == 1 ? "1 arbejdsdag" : $"{Antal} arbejdsdage";
}
