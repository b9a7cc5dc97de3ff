-- The draft of a case's decision: the compulsory parts as text, the answers to questions as JSON.
create table afgoerelsesudkast (
    sag_id {id} primary key references sag (id),
    udfald {text},
    regelgrundlag {text} not null,
    lagt_vaegt_paa {text} not null,
    konkret_vurdering {text} not null,
    svar {text} not null,
    version {number} not null,
    gemt {instant} not null,
    gemt_af {id} not null references medarbejder (id)
) {strict};

-- A draft before a trainee's mentor; the answer stays, so that the share returned can be told (S4-38).
create table mentorgennemgang (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    forfatter_id {id} not null references medarbejder (id),
    mentor_id {id} not null references medarbejder (id),
    sendt {instant} not null,
    udkast_version {number} not null,
    besvaret {instant},
    godkendt {flag},
    kommentar {text} not null
) {strict};
create index mentorgennemgang_sag on mentorgennemgang (sag_id, besvaret);
create index mentorgennemgang_mentor on mentorgennemgang (mentor_id, besvaret);

-- Decisions as they were made, with the text, the facts and every rule's answer of that day; frozen.
create table afgoerelse (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    nr {number} not null,
    type {text} not null,
    udfald {text} not null,
    dag {date} not null,
    afgjort {instant} not null,
    afgjort_af {id} not null references medarbejder (id),
    godkendt_af {id} references medarbejder (id),
    enhed_id {id} not null references enhed (id),
    efter_team {flag} not null,
    brev_nr {number} not null,
    journal_nr {number} not null,
    tekst {text} not null,
    fakta {text} not null,
    fakta_version {number} not null,
    unique (sag_id, nr)
) {strict};
create index afgoerelse_dag on afgoerelse (dag);

create table afgoerelse_proevelse (
    afgoerelse_id {id} not null references afgoerelse (id),
    nr {number} not null,
    kode {text} not null,
    udgave {number} not null,
    hjemmel {text} not null,
    styrke {text} not null,
    krav {text} not null,
    svar {text} not null,
    svar_tekst {text} not null,
    tilsidesat {text},
    forbehold {text},
    bekraeftet_af {text},
    kan_tilsidesaettes {flag} not null,
    primary key (afgoerelse_id, nr)
) {strict};
create index afgoerelse_proevelse_tilsidesat on afgoerelse_proevelse (kode, tilsidesat);
