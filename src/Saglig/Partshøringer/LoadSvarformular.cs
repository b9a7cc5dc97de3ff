using Saglig.Breve;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Partshøringer;

/// <summary>Finds the papers that may hold an answer to a hearing.</summary>
public sealed class LoadSvarformular(PartshøringSql hearings, SagsdokumentSql papers)
{
    /// <summary>What was received or noted since the hearing was sent, newest first; null when there is no such hearing.</summary>
    public async Task<IReadOnlyList<Valgmulighed>?> For(SagId sag, int nr)
    {
        if (await hearings.Find(sag, nr) is not { } høring)
            return null;
        return
        [
            .. (await papers.For(sag))
                .Where(p =>
                    p.Art is Journalart.Ind or Journalart.Notat && p.DokumentNr > høring.BrevNr
                )
                .Select(p => p.Valg),
        ];
    }
}
