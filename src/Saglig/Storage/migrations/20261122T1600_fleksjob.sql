-- What a fleksjob case needs beyond other cases; one row per case, with the answer to each condition of the law beside it.
create table fleksjobsag (
    sag_id {id} primary key references sag (id),
    type {text} not null,
    folkepensionsdag {date},
    faar_foertidspension {flag} not null,
    saerlige_vilkaar_siden {date},
    laege_dokument_nr {number},
    laege_modtaget {date},
    laege_helbred {text} not null,
    laege_hensyn {text} not null,
    laege_opfattelse {text} not null,
    laege_andet {text} not null,
    forelagt_team {date},
    indstilling_dokument_nr {number},
    indstilling_dag {date},
    indstilling_for {flag},
    forelagt_igen {date},
    samlet_dokument_nr {number},
    version {number} not null
) {strict};

create table fleksjob_betingelse (
    sag_id {id} not null references sag (id),
    kode {text} not null,
    opfyldt {flag},
    begrundelse {text} not null,
    primary key (sag_id, kode)
) {strict};

create table fleksjob_dokumentation (
    sag_id {id} not null references sag (id),
    kode {text} not null,
    dokument_nr {number} not null,
    primary key (sag_id, kode, dokument_nr)
) {strict};

-- The number of the paper that holds the coordinator's advice.
alter table sundhedsraadgivning add column dokument_nr {number};
