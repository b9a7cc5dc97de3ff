-- Sign-in, access by need, the log of every look, drafts and jobs.
create table session (
    id {id} primary key,
    noegle_hash {text} not null unique,
    person_art {text} not null,
    person_id {id} not null,
    oprettet {instant} not null,
    sidst_brugt {instant} not null,
    udloeber {instant} not null,
    afsluttet {instant}
) {strict};
create index session_person on session (person_id);

create table adgangsgrund (
    id {id} primary key,
    medarbejder_id {id} not null references medarbejder (id),
    soegt {text} not null,
    sag_id {id},
    borger_id {id},
    formaal {text} not null,
    grund {text} not null,
    givet {instant} not null,
    udloeber {instant} not null
) {strict};
create index adgangsgrund_medarbejder on adgangsgrund (medarbejder_id, udloeber);

create table inhabilitet (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    medarbejder_id {id} not null references medarbejder (id),
    grund {text} not null,
    erklaeret {instant} not null
) {strict};
create index inhabilitet_sag on inhabilitet (sag_id, medarbejder_id);

create table opslag (
    id {id} primary key,
    tidspunkt {instant} not null,
    person_art {text} not null,
    person_id {id} not null,
    enhed_id {id},
    sag_id {id} not null,
    formaal {text} not null,
    side {text} not null
) {strict};
create index opslag_sag on opslag (sag_id, tidspunkt);
create index opslag_person on opslag (person_id, tidspunkt);

create table kladde (
    id {id} primary key,
    sti {text} not null,
    person_art {text} not null,
    person_id {id} not null,
    sag_id {id},
    titel {text} not null,
    felter {json} not null,
    version {number} not null,
    gemt {instant} not null,
    unique (sti, person_id)
) {strict};
create index kladde_sag on kladde (sag_id);

create table job (
    id {id} primary key,
    type {text} not null,
    noegle {text} not null unique,
    data {text} not null,
    oprettet {instant} not null,
    tidligst {instant} not null,
    forsoeg {number} not null,
    status {text} not null,
    fejl {text},
    udfoert {instant}
) {strict};
create index job_status on job (status, tidligst);

-- Who has been asked for the health coordinator's advice (LOB; lov 1750/2025); opens the narrow page of that case.
create table sundhedsraadgivning (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    koordinator_id {id} not null references medarbejder (id),
    spoergsmaal {text} not null,
    anmodet {instant} not null,
    frist {date} not null,
    svar {text},
    skaanehensyn {text},
    besvaret {instant}
) {strict};
create index sundhedsraadgivning_sag on sundhedsraadgivning (sag_id);
create index sundhedsraadgivning_koordinator on sundhedsraadgivning (koordinator_id, besvaret);
