namespace Ret;

/// <summary>Vejledningen i at klage: hvem, hvordan og hvornår (FVL § 25). Klagen går gennem kommunen til Ankestyrelsen.</summary>
public sealed record Klagevejledning
{
    private Klagevejledning(string kommune, Frist frist) => (Kommune, Frist) = (kommune, frist);

    /// <summary>Den kommune, klagen sendes til, med navn som i brevet.</summary>
    public string Kommune { get; }

    /// <summary>Klagefristen, regnet fra den tidligste dag, brevet kan være modtaget.</summary>
    public Frist Frist { get; }

    /// <summary>Vejledningen til en afgørelse, der tidligst kan være modtaget på <paramref name="tidligst"/>.</summary>
    public static Klagevejledning For(string kommune, DateOnly tidligst) =>
        new(kommune, Frister.Klagefrist(tidligst));

    /// <summary>Sætningerne, som de står i brevet.</summary>
    public IReadOnlyList<string> Tekst =>
        [
            "Du kan klage til Ankestyrelsen.",
            $"Send eller giv klagen til {Kommune}. Du kan klage på skrift eller mundtligt, og du behøver ikke at skrive hvorfor.",
            $"Vi skal have klagen inden {Frister.KlagefristIUger} uger fra du har modtaget afgørelsen. Sidste dag er tidligst den {Frist.Udløber.Skrevet()}.",
            "Vi ser på sagen igen. Får du ikke fuldt medhold, sender vi selv klagen videre til Ankestyrelsen senest 4 uger efter, at vi har fået den.",
        ];
}
