using Ret;
using Saglig.Journaler;

namespace Saglig.Oplysninger;

/// <summary>What the page of one piece of information reads: itself, its history, and whether its question is closed.</summary>
public sealed class OplysningStore(
    OplysningSql sql,
    OplysningHistorySql history,
    PlanSql plan,
    IdSource ids,
    TimeProvider clock
)
{
    public Guid NewId() => ids.New();

    public Task<Oplysning?> Find(SagId sag, OplysningId id) => sql.Find(sag, id);

    public Task<IReadOnlyList<Entry>> History(SagId sag, OplysningId id) => history.For(sag, id);

    /// <summary>The rule's own warning when the line is closed (S1-4: not over-informed); null while it is open.</summary>
    public async Task<string?> ClosedWarning(SagId sag, Guid? line)
    {
        if (line is not { } id || await plan.Find(sag, new(id)) is not { Linje.ErÅben: false })
            return null;
        var asked = new Indhentningsfakta
        {
            Dag = clock.Today(),
            Niveau = Kildeniveau.Borger,
            Kilde = "",
            Formål = "",
            SpørgsmåletErLukket = true,
        };
        return Indhentningsregler.SpørgsmåletErÅbent.Prøv(asked) is Mangler warning
            ? warning.Hvad
            : null;
    }
}
