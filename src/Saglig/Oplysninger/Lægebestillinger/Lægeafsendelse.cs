using System.Diagnostics;
using Pdf;
using Ret;
using Saglig.Breve;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>
/// Sends an order or a reminder: as a letter when the doctor's address is known, whose entry it then is; else by an entry
/// alone, for what was sent outside the program.
/// </summary>
public sealed class Lægeafsendelse(SendBrev letters, BorgerSql citizens)
{
    /// <summary>Nothing is changed when the letter is refused; the sentences say why.</summary>
    public async Task<(Journalnummer? Number, IReadOnlyList<string> Refused)> Run(
        SagAct act,
        Lægebestillingsrække order,
        Hændelse entry
    )
    {
        if (order.Adresse == "")
            return (await act.Write(entry), []);
        var citizen = act.Sag.Borger is { } id ? await citizens.Find(id) : null;
        return await letters.Run(act, Letter(order, citizen, entry, act.Actor)) switch
        {
            SendBrevResult.Sendt sent => (sent.Nummer, []),
            SendBrevResult.Afvist refused => (null, refused.Hvorfor),
            _ => throw new UnreachableException(),
        };
    }

    private static BrevUdkast Letter(
        Lægebestillingsrække order,
        Borger? citizen,
        Hændelse entry,
        Actor author
    ) =>
        new(Brevtype.Anmodning, entry.Titel, [.. Body(order, citizen, entry is LægeRykket)])
        {
            Ekstern = new(order.Bestilling.Navn, order.Adresse.Split('\n')),
            Underskriver = Underskriver.Af(author),
            Hændelse = entry,
        };

    private static IEnumerable<Block> Body(
        Lægebestillingsrække order,
        Borger? citizen,
        bool reminder
    )
    {
        var asked = order.Bestilling;
        if (citizen is not null)
            yield return Paragraph.Of($"Det drejer sig om {Patient(citizen)}.");
        yield return Paragraph.Of(
            reminder
                ? $"Den {Dates.Full(asked.Bestilt)} bad vi dig om: {asked.Papirnavn}. Vi har ikke fået svar. Send det senest den {Dates.Full(asked.SvarVentes)}."
                : $"Vi beder dig om: {asked.Papirnavn}. Send det senest den {Dates.Full(asked.SvarVentes)}."
        );
        yield return new Heading(2, "Det beder vi dig svare på");
        foreach (var paragraph in Paragraph.FromTyped(asked.Spørgsmål))
            yield return paragraph;
        yield return new Heading(2, "Det skal vi bruge svaret til");
        foreach (var paragraph in Paragraph.FromTyped(order.Formål))
            yield return paragraph;
    }

    // The whole number is never shown without a logged opening; name and birthday find the patient.
    private static string Patient(Borger citizen) =>
        Cprnummer.Læs(citizen.Cpr) is LæstCpr(var cpr, _)
            ? $"{citizen.Navn}, født den {Dates.Full(cpr.Fødselsdag)}"
            : citizen.Navn;
}
