using Microsoft.Extensions.Options;
using Ret;

namespace Saglig.Vurderinger;

/// <summary>Looks for the words of an assessment in other cases' signed ones: word for word, and nearly (S0-8).</summary>
public sealed class FindSameText(
    VurderingSql sql,
    AftrykSql prints,
    IOptions<Installation> installation
)
{
    /// <summary>So many cases may have the same text before the author is told.</summary>
    public int Allowed => installation.Value.SagerMedSammeTekst;

    /// <summary>What a text of the case has nearly in common with other cases' assessments; also a decision is asked this.</summary>
    public Task<Tekstfællesskab> Nearly(SagId sag, string text) => prints.Common(sag, text);

    /// <summary>The assessment with what the rules ask about its text.</summary>
    public async Task<Helhedsvurdering> In(SagId sag, Helhedsvurdering v) =>
        v with
        {
            SagerMedSammeTekst = await sql.SameText(sag, Teksthash.Of(v.Samlet)),
            NæstenSammeTekst = await Nearly(sag, v.Samlet),
        };
}
