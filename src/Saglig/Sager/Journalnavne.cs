namespace Saglig.Sager;

/// <summary>The kinds of entry in the words of the job.</summary>
public static class Journalnavne
{
    extension(Journalart art)
    {
        public string Navn() =>
            art switch
            {
                Journalart.Ind => "Ind",
                Journalart.Ud => "Ud",
                Journalart.Intern => "Internt",
                Journalart.Notat => "Notat",
                Journalart.Skridt => "Skridt",
                _ => throw new System.Diagnostics.UnreachableException(),
            };
    }
}
