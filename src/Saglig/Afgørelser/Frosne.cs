using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ret;
using Saglig.Storage;

namespace Saglig.Afgørelser;

/// <summary>How facts and answers are written down when a decision is frozen, to be read in ten years.</summary>
public static class Frosne
{
    /// <summary>
    /// Raise it when the shape of <see cref="Afgørelsesfakta"/> changes its meaning or its keys. 1 had keys with æ, ø and å;
    /// 2 knew fleksjob only; 3 has the facts of førtidspension and how the text was compared with other cases'.
    /// </summary>
    public const int Version = 3;

    /// <summary>Enums by name; closed hierarchies with their kind; what is computed from other facts left out.</summary>
    internal static readonly JsonSerializerOptions Json = Options();

    private static readonly JsonSerializerOptions FirstJson = new(Json)
    {
        PropertyNamingPolicy = null,
    };

    /// <summary>The facts as JSON.</summary>
    public static string Skriv(Afgørelsesfakta fakta) => JsonSerializer.Serialize(fakta, Json);

    /// <summary>The text of a decision as it was frozen under <paramref name="version"/>.</summary>
    internal static Udkast Læs(string json, int version) =>
        JsonSerializer.Deserialize<Udkast>(json, version == 1 ? FirstJson : Json)!;

    internal static string Art(Svar svar) =>
        svar switch
        {
            Opfyldt => "opfyldt",
            IkkeRelevant => "ikke-relevant",
            Mangler => "mangler",
            _ => throw new UnreachableException(),
        };

    internal static string Tekst(Svar svar) =>
        svar switch
        {
            Opfyldt o => o.Hvorfor ?? "",
            IkkeRelevant i => i.Fordi,
            Mangler m => m.Hvad,
            _ => throw new UnreachableException(),
        };

    internal static Svar Svar(string art, string tekst) =>
        art switch
        {
            "opfyldt" => new Opfyldt(tekst.Length == 0 ? null : tekst),
            "ikke-relevant" => new IkkeRelevant(tekst),
            "mangler" => new Mangler(tekst),
            _ => throw new UnreachableException($"No such answer: {art}."),
        };

    private static JsonSerializerOptions Options()
    {
        var options = StoredJson.New();
        options.WriteIndented = true;
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers = { Kinds, OnlyFacts },
        };
        return options;
    }

    private static void Kinds(JsonTypeInfo info)
    {
        if (info.Type != typeof(Grundlag))
            return;
        info.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "art" };
        foreach (
            var kind in (Type[])
                [typeof(Samtykke), typeof(Lovgrundlag), typeof(Uopfordret), typeof(FraBorgeren)]
        )
            info.PolymorphismOptions.DerivedTypes.Add(new(kind, kind.Name));
    }

    private static void OnlyFacts(JsonTypeInfo info)
    {
        if (info.Type != typeof(Afgørelsesfakta))
            return;
        foreach (var computed in info.Properties.Where(p => p.Set is null).ToList())
            info.Properties.Remove(computed);
    }
}
