using Ret;

namespace Saglig.Sager;

/// <summary>What kind of entry: received, sent, internal paper, note, or a step of the procedure (OFL §§ 13 and 15).</summary>
public enum Journalart
{
    Ind,
    Ud,
    Intern,
    Notat,
    Skridt,
}

/// <summary>A sentence in both languages of the citizen's portal.</summary>
public sealed record Tosproget(string Dansk, string Engelsk);

/// <summary>
/// Something that happened in a case. Each act has its own record; its public properties are kept as JSON, so a new
/// meaning needs a new <see cref="Version"/>. No text here may name an employee: the author is an id beside it.
/// </summary>
public abstract record Hændelse
{
    /// <summary>Stable name without æ, ø and å, such as "partshoering-sendt".</summary>
    public abstract string Type { get; }

    public virtual int Version => 1;

    public abstract Journalart Art { get; }

    /// <summary>The short theme that OFL § 15 stk. 3 asks for; one line.</summary>
    public abstract string Titel { get; }

    /// <summary>The full text of a note or a step; null when the document says it all.</summary>
    public virtual string? Tekst => null;

    public virtual Hjemmel? Hjemmel => null;

    /// <summary>What the citizen reads on the timeline; null when the entry is not shown there.</summary>
    public virtual Tosproget? TilBorger => null;

    /// <summary>
    /// Can it change how far the case has come, or whose turn it is? False spares the working out of it all; it is a
    /// method, so that it is not kept with what happened.
    /// </summary>
    public virtual bool MayMoveCase() => true;

    /// <summary>
    /// Does its letter or text sum up what the case holds, as an assessment or a decision does? It is then kept from those
    /// who do not handle the case as soon as anything of a special category is used in it (S0-18). A method, as above.
    /// </summary>
    public virtual bool SumsUpCase() => false;
}
