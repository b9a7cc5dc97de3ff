namespace Saglig.Demo.Forløb;

/// <summary>What is said and written in ordinary cases.</summary>
internal static class Samtaler
{
    public static readonly (string Tema, string Tekst)[] Alle =
    [
        (
            "Telefonsamtale om næste møde",
            "Borgeren ringer og spørger, hvornår næste møde er. Vi aftaler at tale sammen igen i næste uge."
        ),
        (
            "Borgeren har det dårligere",
            "Borgeren fortæller, at smerterne er blevet værre, og at der er bestilt tid hos egen læge."
        ),
        (
            "Borgeren spørger til sagen",
            "Borgeren vil vide, hvor langt sagen er. Jeg forklarer, at vi venter på oplysninger fra lægen."
        ),
        (
            "Aftale om samtykke",
            "Borgeren er indforstået med, at vi skriver til egen læge, og vil læse samtykket på Min sag."
        ),
        ("Borgeren er flyttet", "Borgeren har fået nyt telefonnummer. Adressen er den samme."),
        (
            "Borgeren ønsker ny samtale",
            "Borgeren vil gerne tale om mulighederne for praktik hos sin tidligere arbejdsgiver."
        ),
        (
            "Oplysninger om fritid",
            "Borgeren fortæller selv, at det hjælper at svømme en gang om ugen, og at resten af dagen så går med hvile."
        ),
        (
            "Afbud til samtale",
            "Borgeren har feber og melder afbud. Vi finder en ny tid sammen. Afbuddet har ingen betydning for sagen."
        ),
        (
            "Samtale om arbejdsprøvning",
            "Borgeren har været i praktik i to uger. Det går godt om formiddagen, men ikke efter klokken tolv."
        ),
        (
            "Borgeren har spørgsmål om økonomi",
            "Borgeren er bekymret for huslejen. Jeg har sagt, hvem i kommunen der kan rådgive om det."
        ),
    ];

    public static readonly (string Tema, string Fra, string Tekst)[] Papirer =
    [
        (
            "Statusattest fra egen læge",
            "Lægerne Ågade",
            "Patienten har kroniske smerter i lænden og skal undgå tunge løft. Tilstanden ventes ikke at ændre sig."
        ),
        (
            "Udtalelse fra fysioterapeut",
            "Demoby Fysioterapi",
            "Borgeren har mødt til træning to gange om ugen og har opnået bedre bevægelighed, men trættes hurtigt."
        ),
        (
            "Epikrise fra sygehuset",
            "Demoby Sygehus, medicinsk afdeling",
            "Patienten er udskrevet i god almentilstand. Kontrol i ambulatoriet om tre måneder."
        ),
        (
            "Rapport fra praktik",
            "Demoby Bibliotek",
            "Praktikanten møder til tiden, arbejder omhyggeligt og har brug for pauser. Ti timer om ugen har været passende."
        ),
    ];
}
