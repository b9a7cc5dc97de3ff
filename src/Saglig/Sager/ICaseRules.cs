using Ret;

namespace Saglig.Sager;

/// <summary>
/// The rules that a module tries on a case. Owned here so that a leader can be asked about what stops a case, and about
/// nothing else, without the asking module knowing those above it.
/// </summary>
public interface ICaseRules
{
    /// <summary>Every rule's answer about the case as it stands, with set-asides put on. Changes nothing.</summary>
    Task<IReadOnlyList<Prøvelse>> Try(Sag sag);

    /// <summary>
    /// Rules tried on what somebody is about to do, such as a letter before it is sent. The case does not hold it, so
    /// only who does it can know that they stop.
    /// </summary>
    IEnumerable<IRegel> OnActs => [];
}
