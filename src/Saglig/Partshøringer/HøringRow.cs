using Ret;
using Saglig.Breve;
using Saglig.Storage;

namespace Saglig.Partshøringer;

/// <summary>A row of a hearing, and how it becomes what the law judges once its items and answers are known.</summary>
internal sealed record HøringRow(Guid Id, SagId Sag, int Nr, BrevId Brev, int BrevNr)
{
    private DateOnly Sendt { get; init; }
    private DateOnly Fremme { get; init; }
    private DateOnly Svarfrist { get; init; }
    private DateOnly? Forlænget { get; init; }
    private string KortFristFordi { get; init; } = "";
    private string ForlængetFordi { get; init; } = "";
    private string Imødegået { get; init; } = "";
    private DateTimeOffset? ImødegåetSiden { get; init; }
    private int Version { get; init; }

    public static HøringRow Map(Row row) =>
        new(
            row.Id("id"),
            new(row.Id("sag_id")),
            row.Int("nr"),
            new(row.Id("brev_id")),
            row.Int("dokument_nr")
        )
        {
            Sendt = row.Date("sendt"),
            Fremme = row.Date("fremme"),
            Svarfrist = row.Date("svarfrist"),
            Forlænget = row.DateOrNull("forlaenget"),
            KortFristFordi = row.Text("kort_frist_fordi"),
            ForlængetFordi = row.Text("forlaenget_fordi"),
            Imødegået = row.Text("imoedegaaet"),
            ImødegåetSiden = row.InstantOrNull("imoedegaaet_siden"),
            Version = row.Int("version"),
        };

    /// <summary>The first answer ends the hearing; the text that meets it counts only while no newer answer has come.</summary>
    public Høring With(
        IReadOnlyList<Høringspunkt> items,
        IReadOnlyList<RegisteredAnswer> answers
    ) =>
        new(
            new Partshøring
            {
                Id = new(Id),
                Oplysninger = [.. items.Select(p => p.Oplysning)],
                Sendt = Sendt,
                Svarfrist = Svarfrist,
                Forlænget = Forlænget,
                Besvaret = answers.Count == 0 ? null : answers.Min(a => a.Svar.Modtaget),
                Imødegået = answers.All(a => a.Registered <= ImødegåetSiden) ? Imødegået : "",
            },
            Sag,
            Nr,
            Brev
        )
        {
            BrevNr = BrevNr,
            Fremme = Fremme,
            KortFristFordi = KortFristFordi,
            ForlængetFordi = ForlængetFordi,
            Møde = Imødegået,
            Punkter = items,
            Svar = [.. answers.Select(a => a.Svar)],
            Version = Version,
        };
}

/// <summary>An answer and when it was written down.</summary>
internal sealed record RegisteredAnswer(Høringssvar Svar, DateTimeOffset Registered);
