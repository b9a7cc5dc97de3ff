-- People and places: units, employees, citizens, representatives.
create table enhed (
    id {id} primary key,
    navn {text} not null,
    afdeling {text} not null,
    telefon {text} not null,
    overordnet_id {id} references enhed (id)
) {strict};

create table medarbejder (
    id {id} primary key,
    brugernavn {text} not null unique,
    navn {text} not null,
    initialer {text} not null,
    titel {text} not null,
    telefon {text} not null,
    email {text} not null,
    enhed_id {id} not null references enhed (id),
    leder_id {id} references medarbejder (id),
    mentor_id {id} references medarbejder (id),
    under_oplaering_til {date},
    fratraadt {date}
) {strict};
create index medarbejder_enhed on medarbejder (enhed_id);

create table medarbejder_rolle (
    medarbejder_id {id} not null references medarbejder (id),
    rolle {text} not null,
    primary key (medarbejder_id, rolle)
) {strict};

create table borger (
    id {id} primary key,
    cpr {text} not null unique,
    cpr_afviger {flag} not null,
    navn {text} not null,
    sorteringsnavn {text} not null,
    adresse {text} not null,
    postnummer {text} not null,
    by_navn {text} not null,
    telefon {text} not null,
    email {text} not null,
    sprog {text} not null,
    tolk {text},
    tilgaengelighed {text},
    adressebeskyttet {flag} not null,
    adressebeskyttet_til {date},
    fritaget_digital_post {flag} not null,
    doed {date},
    fraflyttet {date},
    fraflyttet_til {text},
    vaerge_navn {text},
    vaerge_adresse {text},
    version {number} not null
) {strict};
create index borger_navn on borger (sorteringsnavn);

create table repraesentant (
    id {id} primary key,
    cpr {text} unique,
    navn {text} not null,
    organisation {text},
    adresse {text} not null,
    telefon {text} not null,
    email {text} not null
) {strict};

-- A mandate is for one case: an old representative may not be assumed for a new case.
create table fuldmagt (
    id {id} primary key,
    sag_id {id} not null,
    borger_id {id} not null references borger (id),
    repraesentant_id {id} not null references repraesentant (id),
    omfang {text} not null,
    faar_breve {flag} not null,
    fra {date} not null,
    til {date},
    tilbagekaldt {date},
    registreret {instant} not null
) {strict};
create index fuldmagt_sag on fuldmagt (sag_id);
create index fuldmagt_repraesentant on fuldmagt (repraesentant_id);
