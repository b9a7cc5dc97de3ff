-- A leader can lift a declared disqualification, with a reason; the row stays.
alter table inhabilitet add column ophaevet {instant};
alter table inhabilitet add column ophaevet_af {id};
alter table inhabilitet add column ophaevet_fordi {text} not null default '';

-- Each change of caseworker (S4-21), with the handover that goes with it.
create table sagsbehandlerskift (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    fra_id {id} references medarbejder (id),
    til_id {id} not null references medarbejder (id),
    grund {text} not null,
    overlevering {text} not null,
    skiftet {instant} not null,
    skiftet_af {id} not null references medarbejder (id)
) {strict};
create index sagsbehandlerskift_sag on sagsbehandlerskift (sag_id, skiftet);

-- The leader has read a stated reason.
alter table adgangsgrund add column set_af {id};
alter table adgangsgrund add column set_tid {instant};
create index adgangsgrund_set on adgangsgrund (set_tid, givet);
