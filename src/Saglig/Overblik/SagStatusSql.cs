using Saglig.Storage;

namespace Saglig.Overblik;

/// <summary>The stored projection.</summary>
public sealed class SagStatusSql(Db db)
{
    public Task Save(SagId sag, DateOnly since, DateTimeOffset latest) =>
        db.Execute(
            """
            insert into sag_status (sag_id, trin, bold, bold_siden, naeste, naeste_borger, naeste_borger_en, seneste)
            values (@sag, 'Oplys', 'Sagsbehandler', @since, '', '', '', @latest)
            on conflict (sag_id) do update set seneste = @latest
            """,
            new
            {
                sag,
                since,
                latest,
            }
        );
}
