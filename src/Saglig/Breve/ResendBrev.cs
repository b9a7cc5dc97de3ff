using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>What came of sending a returned letter again.</summary>
public abstract record ResendResult
{
    private ResendResult() { }

    public sealed record Sendt : ResendResult;

    /// <summary>Nothing was sent. The sentence says in Danish what to do.</summary>
    public sealed record Afvist(string Hvorfor) : ResendResult;
}

/// <summary>Sends a letter that the post brought back to the same recipient, at the address that the register has now.</summary>
public sealed class ResendBrev(
    SagActs acts,
    BrevSql sql,
    LoadAdressater adressater,
    CopyBrev copies,
    TimeProvider clock
)
{
    public Task<ResendResult> Run(SagId sag, int dokumentNr, ForsendelseId id) =>
        acts.Run<ResendResult>(
            sag,
            async act =>
            {
                if (
                    await sql.Find(sag, dokumentNr) is not { } brev
                    || brev.Modtagere.SingleOrDefault(m => m.Id == id) is not { } returned
                    || !brev.KanSendesIgen(returned)
                )
                    return new ResendResult.Afvist(
                        "Brevet er ikke kommet retur, eller det er allerede sendt igen."
                    );
                var now = await adressater.For(act.Sag, clock.Today());
                var to = now.Liste.FirstOrDefault(a =>
                    a.Rolle == returned.Rolle && a.Navn == returned.Navn
                );
                if (Refusal(now, to, returned) is { } why)
                    return new ResendResult.Afvist(why);
                await copies.Run(brev, to!, clock.Now());
                await act.Write(new BrevSendtIgen($"{act.Sag.Nummer}-{dokumentNr}", returned.Navn));
                return new ResendResult.Sendt();
            }
        );

    private static string? Refusal(Adressater now, Adressat? to, Forsendelse returned) =>
        now.Mangler is { } missing ? missing.Hvad
        : to is null
            ? $"{returned.Navn} skal ikke længere have breve i sagen. Skriv et nyt brev i stedet."
        : to.Kanal == Brevkanal.Papir && to.Adresse.SequenceEqual(returned.Adresse)
            ? "Adressen er den, brevet kom tilbage fra. Ret adressen, og send så brevet igen."
        : null;
}
