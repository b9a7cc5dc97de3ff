using System.Text.RegularExpressions;

namespace Ret;

/// <summary>De ord for tal og sammenligning, som både søgningen efter regler og kravene til et trin kender.</summary>
internal static class Talord
{
    /// <summary>Uden tilbageløb: tiden vokser højst i takt med tekstens længde.</summary>
    public const RegexOptions Valg =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    public const string Sammenligning =
        "mere end|mindre end|flere end|færre end|over|under|mindst|minimum|højst|maksimalt|op til";

    public const string Tal =
        @"(\d[\d.,]*|en halv|halvanden|en|én|et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|tyve|tredive)";

    /// <summary>" om dagen", " pr. uge"; må mangle.</summary>
    public const string Hyppighed = @"( (om|i|pr\.|per) (dagen|ugen|måneden|dag|uge|måned))?";
}
