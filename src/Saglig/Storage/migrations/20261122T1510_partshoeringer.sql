-- Hearings: what the citizen was asked to comment on, by when, what came back, and how it was met.
create table partshoering (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    nr {number} not null,
    brev_id {id} not null references brev (id),
    sendt {date} not null,
    fremme {date} not null,
    svarfrist {date} not null,
    kort_frist_fordi {text} not null,
    forlaenget {date},
    forlaenget_fordi {text} not null,
    imoedegaaet {text} not null,
    imoedegaaet_siden {instant},
    version {number} not null,
    unique (sag_id, nr)
) {strict};

create table partshoering_oplysning (
    partshoering_id {id} not null references partshoering (id),
    nr {number} not null,
    oplysning_id {id} not null references oplysning (id),
    titel {text} not null,
    viser {text} not null,
    betydning {text} not null,
    primary key (partshoering_id, nr)
) {strict};
create index partshoering_oplysning_oplysning on partshoering_oplysning (oplysning_id);

-- Several answers to one hearing are allowed, also after the deadline.
create table hoeringssvar (
    id {id} primary key,
    partshoering_id {id} not null references partshoering (id),
    sag_id {id} not null references sag (id),
    maade {text} not null,
    fra {text} not null,
    tekst {text} not null,
    modtaget {date} not null,
    registreret {instant} not null,
    journal_nr {number} not null
) {strict};
create index hoeringssvar_sag on hoeringssvar (sag_id);

-- The citizen asks us to wait for a statement (FVL § 21).
create table udtalelsesbegaering (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    modtaget {date} not null,
    frist {date},
    udtalt {date},
    afvist_fordi {text} not null,
    registreret {instant} not null,
    journal_nr {number} not null
) {strict};
create index udtalelsesbegaering_sag on udtalelsesbegaering (sag_id);
