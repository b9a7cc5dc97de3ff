-- The rehabilitation team: each time a case is on its agenda, who met, and what it recommended. The points of one unit on
-- one day and place are one meeting.
create table teampunkt (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    nr {number} not null,
    dag {date} not null,
    klokken {text} not null,
    sted {text} not null,
    spoergsmaal {text} not null,
    igen {flag} not null,
    afviger_fordi {text} not null,
    ung_uden_uddannelse {flag} not null,
    indkaldt {date} not null,
    brev_nr {number} not null,
    holdt {date},
    borger_moedte {flag},
    uden_borger_fordi {text} not null,
    bisidder {text} not null,
    sagsbehandler_moedte {flag},
    indstilling_for {flag},
    indstilling {text} not null,
    dokument_nr {number},
    udsat_fordi {text} not null,
    unique (sag_id, nr)
) {strict};
create index teampunkt_dag on teampunkt (dag);

create table teammedlem (
    punkt_id {id} not null references teampunkt (id),
    nr {number} not null,
    omraade {text} not null,
    navn {text} not null,
    moedte {flag} not null,
    primary key (punkt_id, nr)
) {strict};
