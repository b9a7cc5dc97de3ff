using Lucene.Net.Tartarus.Snowball.Ext;

namespace Saglig.Tekst;

/// <summary>The Danish Snowball stemmer: afgørelse, afgørelser and afgørelsernes are one.</summary>
internal static class Stem
{
    [ThreadStatic]
    private static DanishStemmer? stemmer;

    /// <summary>The stem of a lower-case word; what holds a digit is a name, not a word, and stays.</summary>
    public static string Of(string word)
    {
        if (word.Any(char.IsDigit))
        {
            return word;
        }

        stemmer ??= new DanishStemmer();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }
}
