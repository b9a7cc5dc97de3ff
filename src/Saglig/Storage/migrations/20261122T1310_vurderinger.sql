-- The assessment of the whole person. A signed one is never changed; a new one supersedes it with a reason.
create table vurdering (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    imod_borgeren {flag},
    borgerens_ord {text} not null,
    borgerens_ord_skrevet {date},
    funktionsevne {text} not null,
    arbejdsevne {text} not null,
    samlet {text} not null,
    egen_laege {text},
    egen_laege_fordi {text} not null,
    helbredsrisiko {text} not null,
    helbredsrisiko_dokument {text} not null,
    helbredsrisiko_af {id} references medarbejder (id),
    tekst_hash {text},
    skrevet_af {id} not null references medarbejder (id),
    underskrevet {instant},
    erstatter_id {id} references vurdering (id),
    erstatter_fordi {text} not null,
    version {number} not null
) {strict};
create index vurdering_sag on vurdering (sag_id, underskrevet);
create index vurdering_tekst on vurdering (tekst_hash);

create table vurdering_oenske (
    vurdering_id {id} not null references vurdering (id),
    nr {number} not null,
    ordret {text} not null,
    primary key (vurdering_id, nr)
) {strict};

create table vurdering_udsagn (
    vurdering_id {id} not null references vurdering (id),
    nr {number} not null,
    tekst {text} not null,
    primary key (vurdering_id, nr)
) {strict};

create table vurdering_hviler_paa (
    vurdering_id {id} not null references vurdering (id),
    nr {number} not null,
    oplysning_id {id} not null references oplysning (id),
    primary key (vurdering_id, nr, oplysning_id)
) {strict};

create table vurdering_tom_kategori (
    vurdering_id {id} not null references vurdering (id),
    kategori {text} not null,
    fordi {text} not null,
    primary key (vurdering_id, kategori)
) {strict};

create table vurdering_fravigelse (
    vurdering_id {id} not null references vurdering (id),
    oplysning_id {id} not null references oplysning (id),
    dokument {text} not null,
    vejer_mindre_fordi {text} not null,
    modgrundlag_id {id} references oplysning (id),
    primary key (vurdering_id, oplysning_id)
) {strict};

-- A colleague who has been asked to read a paragraph that sets a doctor aside, and what they confirmed, word for word.
create table anden_laesning (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    vurdering_id {id} not null references vurdering (id),
    oplysning_id {id} not null references oplysning (id),
    laeser_id {id} not null references medarbejder (id),
    bedt {instant} not null,
    tekst {text} not null,
    bekraeftet {instant},
    afvist_fordi {text} not null
) {strict};
create index anden_laesning_laeser on anden_laesning (laeser_id, bekraeftet);
create index anden_laesning_vurdering on anden_laesning (vurdering_id);
