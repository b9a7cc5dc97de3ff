using Saglig.Dokumenter;
using Saglig.Sager;

namespace Saglig.Overførsler;

/// <summary>Journalises a document that is taken over, with its text so that it can be found by any word at once.</summary>
public sealed class JournaliserOverført(SagActs acts, DokumentSql documents)
{
    internal Task<OverførselResult> Run(SagId sag, Manifestlinje line, Dokumentsvar.Klar file) =>
        acts.Run<OverførselResult>(
            sag,
            async act =>
            {
                if (await documents.Add(file.Hash, file.Type, file.Bytes))
                    await documents.SetText(file.Hash, file.Tekststatus, file.Tekst, file.Sider);
                var created = act.Sag.Oprettet.DateInCopenhagen();
                var number = await act.Write(DokumentOverført.Of(line, created), Data(line, file));
                return new OverførselResult.Overført(number);
            }
        );

    private static Journaldata Data(Manifestlinje line, Dokumentsvar.Klar file) =>
        new()
        {
            Modtaget = line.Modtaget,
            DokumentDato = line.DokumentDato,
            Afsender = line.Afsender,
            Modtager = line.Modtager,
            KopiTil = line.KopiTil,
            Initialer = line.Initialer,
            Dokument = new(file.Hash.Value, file.Navn, file.Type.Code, file.Bytes),
            ImporteretNummer = line.DokumentNr,
        };
}
