-- A search in the look log is itself written down, with what was searched for, and so is each time its result is taken out.
create table opslagssoegning (
    id {id} primary key,
    medarbejder_id {id} not null references medarbejder (id),
    tidspunkt {instant} not null,
    om_medarbejder_id {id} references medarbejder (id),
    om_sag_id {id} references sag (id),
    om_borger_id {id} references borger (id),
    fra {date} not null,
    til {date} not null,
    formaal {text}
) {strict};
create index opslagssoegning_tid on opslagssoegning (tidspunkt);

create table opslagsudtraek (
    id {id} primary key,
    soegning_id {id} not null references opslagssoegning (id),
    medarbejder_id {id} not null references medarbejder (id),
    tidspunkt {instant} not null
) {strict};
create index opslagsudtraek_soegning on opslagsudtraek (soegning_id);
create index opslag_tid on opslag (tidspunkt);
