-- Consents that the citizen has been asked for: what was asked, and the citizen's own yes or no.
create table samtykke_anmodning (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    kilde {text} not null,
    formaal {text} not null,
    udloeber {date},
    spurgt {date} not null,
    oprettet {instant} not null,
    svar {text},
    besvaret {date},
    samtykke_id {id} references samtykke (id)
) {strict};
create index samtykke_anmodning_sag on samtykke_anmodning (sag_id);
