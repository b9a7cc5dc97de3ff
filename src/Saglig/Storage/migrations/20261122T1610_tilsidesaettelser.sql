-- A leader's decision that one rule shall not stop one case. Withdrawn, never removed, so that it can be counted.
create table tilsidesaettelse (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    kode {text} not null,
    paragraf {text} not null,
    begrundelse {text} not null,
    leder_id {id} not null references medarbejder (id),
    enhed_id {id} not null references enhed (id),
    givet {instant} not null,
    tilbagekaldt {instant},
    tilbagekaldt_fordi {text} not null
) {strict};
create index tilsidesaettelse_sag on tilsidesaettelse (sag_id, tilbagekaldt);
create index tilsidesaettelse_enhed on tilsidesaettelse (enhed_id, givet);

-- A caseworker's question to the leader.
create table tilsidesaettelse_oenske (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    kode {text} not null,
    fordi {text} not null,
    medarbejder_id {id} not null references medarbejder (id),
    enhed_id {id} not null references enhed (id),
    bedt {instant} not null,
    behandlet {instant}
) {strict};
create index tilsidesaettelse_oenske_enhed on tilsidesaettelse_oenske (enhed_id, behandlet);
create index tilsidesaettelse_oenske_sag on tilsidesaettelse_oenske (sag_id);
