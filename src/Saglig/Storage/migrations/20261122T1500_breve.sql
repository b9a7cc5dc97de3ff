-- Letters as they were sent, whom each went to and how, and their enclosures. A letter is frozen when it is sent.
create table brev (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    journal_nr {number} not null,
    dokument_nr {number} not null,
    type {text} not null,
    titel {text} not null,
    dato {date} not null,
    afsendt {instant} not null,
    underskriver_id {id} references medarbejder (id),
    indhold {text} not null,
    dokument_hash {text} not null,
    unique (sag_id, dokument_nr)
) {strict};

-- One row for each who gets the letter; the copy of each has its own address and so its own file.
create table brev_modtager (
    id {id} primary key,
    brev_id {id} not null references brev (id),
    sag_id {id} not null,
    nr {number} not null,
    rolle {text} not null,
    navn {text} not null,
    adresse {text} not null,
    kanal {text} not null,
    hvorfor {text} not null,
    dokument_hash {text} not null,
    status {text} not null,
    status_siden {instant} not null,
    tilgaengelig {instant},
    fejl {text},
    forsoeg {number} not null,
    unique (brev_id, nr)
) {strict};
create index brev_modtager_sag on brev_modtager (sag_id);
create index brev_modtager_status on brev_modtager (kanal, status, status_siden);

create table brev_bilag (
    brev_id {id} not null references brev (id),
    nr {number} not null,
    titel {text} not null,
    dato {date},
    dokumentnummer {text} not null,
    dokument_hash {text},
    dokument_type {text},
    dokument_bytes {number},
    primary key (brev_id, nr)
) {strict};
