-- What the case rests on: the plan of what is needed, consents, requests, and each piece of information with its source.
create table planlinje (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    ansvar {text} not null,
    hvad {text} not null,
    formaal {text} not null,
    frist {date},
    spurgt {date},
    spurgt_hos {text} not null,
    lukket {date},
    forklaring {text} not null,
    oprettet {instant} not null,
    version {number} not null
) {strict};
create index planlinje_sag on planlinje (sag_id);

create table samtykke (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    kilde {text} not null,
    formaal {text} not null,
    givet {date} not null,
    udloeber {date},
    trukket {date},
    oprettet {instant} not null
) {strict};
create index samtykke_sag on samtykke (sag_id);

-- Each request to others and each look-up in a register, with the basis it had that day.
create table indhentning (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    planlinje_id {id} references planlinje (id),
    dag {date} not null,
    niveau {text} not null,
    kilde {text} not null,
    formaal {text} not null,
    grundlag {text},
    samtykke_id {id} references samtykke (id),
    hjemmel {text} not null,
    har_allerede {text} not null,
    spoerger_igen_fordi {text} not null,
    journal_nr {number} not null
) {strict};
create index indhentning_sag on indhentning (sag_id);

create table oplysning (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    titel {text} not null,
    niveau {text} not null,
    kilde {text} not null,
    grundlag {text},
    samtykke_id {id} references samtykke (id),
    hjemmel {text} not null,
    opslag_logget {flag} not null,
    modtaget {date} not null,
    viser {text} not null,
    planlinje_id {id} references planlinje (id),
    spoergsmaal {text} not null,
    kategori {text} not null,
    retning {text} not null,
    bruges {flag} not null,
    laege {text},
    laege_spoergsmaal {text} not null,
    laege_svar {text} not null,
    metode {text},
    maengde {text} not null,
    periode {text} not null,
    afvist_behandling {flag} not null,
    ikke_vaesentlig_fordi {text} not null,
    borgeren_ved_det_fordi {text} not null,
    undtagelse {text},
    undtagelse_begrundelse {text} not null,
    underrettet {date},
    underretning_undtaget_fordi {text} not null,
    oprettet {instant} not null,
    version {number} not null
) {strict};
create index oplysning_sag on oplysning (sag_id);

create table oplysning_dokument (
    oplysning_id {id} not null references oplysning (id),
    dokument_nr {number} not null,
    primary key (oplysning_id, dokument_nr)
) {strict};

-- The entries that tell of a piece of information: the first and each correction, so that old words stay in sight.
create table oplysning_journal (
    oplysning_id {id} not null references oplysning (id),
    version {number} not null,
    journal_nr {number} not null,
    primary key (oplysning_id, version)
) {strict};

-- Whether the case is found to be sufficiently informed, and what was written about it; one row per case.
create table sagsoplysning (
    sag_id {id} primary key references sag (id),
    oplyst {date},
    uden_borgerbidrag_fordi {text} not null,
    afgoeres_paa_det_foreliggende {flag} not null,
    konsekvensbrev {date},
    version {number} not null
) {strict};
