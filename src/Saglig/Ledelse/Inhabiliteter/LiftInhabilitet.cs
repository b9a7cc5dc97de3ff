using Saglig.Sager;

namespace Saglig.Ledelse.Inhabiliteter;

/// <summary>What came of lifting a disqualification.</summary>
public enum LiftResult
{
    Ophævet,

    /// <summary>A colleague lifted it first.</summary>
    VarOphævet,

    /// <summary>There is none that this leader decides on.</summary>
    FindesIkke,
}

/// <summary>A leader of the case's unit decides that an employee is not disqualified after all (FVL § 6, stk. 2).</summary>
public sealed class LiftInhabilitet(SagActs acts, InhabilitetSql sql, TimeProvider clock)
{
    /// <param name="why">The leader's reasons; they stand in the journal.</param>
    public async Task<LiftResult> Run(EmployeeActor leader, InhabilitetId id, string why)
    {
        if (!leader.Has(Role.Leder) || await sql.Find(id, leader) is not { } declared)
            return LiftResult.FindesIkke;
        return await acts.Run(
            declared.Sag,
            async act =>
            {
                if (!await sql.Lift(id, leader.Id, why, clock.Now()))
                    return LiftResult.VarOphævet;
                await act.Write(new InhabilitetOphævet(why));
                return LiftResult.Ophævet;
            }
        );
    }
}
