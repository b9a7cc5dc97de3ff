-- What is special to cases about ressourceforløb and jobafklaring, beside the conditions that all measures have.
create table ressourceforloebssag (
    sag_id {id} primary key references sag (id),
    oenske {text} not null,
    har_haft {flag} not null,
    maaneder {number}
) {strict};

create table jobafklaringssag (
    sag_id {id} primary key references sag (id),
    sidste_sygedagpengedag {date},
    begynder {date},
    maaneder {number},
    uden_team_fordi {text} not null
) {strict};

-- A course that has begun: one in a case. The version is raised by each act on it.
create table forloeb (
    sag_id {id} primary key references sag (id),
    begyndt {date} not null,
    maaneder {number} not null,
    foerst_begyndt {date} not null,
    bevilling_dokument_nr {number},
    plan_dokument_nr {number},
    sluttet {date},
    sluttet_fordi {text} not null,
    version {number} not null
) {strict};

-- The handover log: the last one has the course.
create table forloeb_koordinator (
    sag_id {id} not null references forloeb (sag_id),
    nr {number} not null,
    medarbejder_id {id} not null references medarbejder (id),
    fra {date} not null,
    fordi {text} not null,
    primary key (sag_id, nr)
) {strict};

-- The citizen's right to a talk with the health coordinator and the coordinating caseworker (LAB § 113 stk. 3).
create table forloeb_samtale (
    sag_id {id} not null references forloeb (sag_id),
    nr {number} not null,
    anmodet {date} not null,
    fordi {text} not null,
    afholdt {date},
    udfald {text} not null,
    primary key (sag_id, nr)
) {strict};
