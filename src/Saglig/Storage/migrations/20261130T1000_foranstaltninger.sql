-- What the measures beside fleksjob have in common: the conditions of the law with their evidence, and what others must
-- have said before the municipality decides.
create table foranstaltning (
    sag_id {id} primary key references sag (id),
    folkepensionsdag {date},
    version {number} not null
) {strict};

create table foranstaltning_betingelse (
    sag_id {id} not null references sag (id),
    kode {text} not null,
    opfyldt {flag},
    begrundelse {text} not null,
    primary key (sag_id, kode)
) {strict};

create table foranstaltning_dokumentation (
    sag_id {id} not null references sag (id),
    kode {text} not null,
    dokument_nr {number} not null,
    primary key (sag_id, kode, dokument_nr)
) {strict};

create table forelaeggelse (
    sag_id {id} primary key references sag (id),
    laege_dokument_nr {number},
    laege_modtaget {date},
    laege_helbred {text} not null,
    laege_hensyn {text} not null,
    laege_opfattelse {text} not null,
    laege_andet {text} not null,
    uden_team_fordi {text} not null,
    samlet_dokument_nr {number},
    version {number} not null
) {strict};

-- What is special to a case about førtidspension.
create table pensionssag (
    sag_id {id} primary key references sag (id),
    paabegyndt {date},
    varigt_nedsat_fordi {text} not null,
    kan_ikke_bruges_fordi {text} not null
) {strict};

-- The citizen's request to be decided on the file as it stands (PL § 17 stk. 2), and the list of what it held that day.
create table foreliggende_grundlag (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    anmodet {date} not null,
    brev_nr {number} not null,
    underrettet {date} not null,
    trukket {date}
) {strict};
create index foreliggende_grundlag_sag on foreliggende_grundlag (sag_id, trukket);

create table foreliggende_oplysning (
    grundlag_id {id} not null references foreliggende_grundlag (id),
    oplysning_id {id} not null references oplysning (id),
    primary key (grundlag_id, oplysning_id)
) {strict};

create table foreliggende_dokument (
    grundlag_id {id} not null references foreliggende_grundlag (id),
    dokument_nr {number} not null,
    primary key (grundlag_id, dokument_nr)
) {strict};
