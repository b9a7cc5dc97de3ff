namespace Saglig.Sager;

/// <summary>Refreshes what lists show of a case. Implemented at the top, where all facts of a case are known.</summary>
public interface ISagStatus
{
    /// <summary>Computes step, ball and deadline from the case's facts and stores them, in the present transaction.</summary>
    Task Refresh(SagId sag);

    /// <summary>Stores only that the case has a newer entry, when nothing else of its status can have changed.</summary>
    Task Touch(SagId sag);
}
