namespace Saglig.Demo.Folk;

/// <summary>Where invented people live, and what the program must mind about them.</summary>
internal static class Kendetegn
{
    public static readonly string[] Veje =
    [
        "Æblevej",
        "Østre Allé",
        "Ågade",
        "Søndergade",
        "Kirkestien",
        "Møllebakken",
        "Nørrevang",
        "Skolevej",
        "Havnegade",
        "Lærkevænget",
        "Bøgeparken",
        "Stationsvej",
        "Præstegårdsvej",
        "Rønnebærhaven",
        "Torvegade",
    ];

    public static readonly string[] Tolkesprog =
    [
        "arabisk",
        "tyrkisk",
        "somali",
        "vietnamesisk",
        "ukrainsk",
        "polsk",
        "tamil",
        "dansk tegnsprog",
    ];

    public static readonly string[] Tilgængelighed =
    [
        "Kørestol",
        "Teleslynge",
        "Breve med stor skrift",
        "Mødet må højst vare en halv time",
        "Svagt lys i lokalet",
    ];
}
