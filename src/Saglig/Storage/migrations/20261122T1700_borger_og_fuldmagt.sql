-- Whether a mandate opens the case's papers to the representative: a mandate for letters alone does not.
alter table fuldmagt add column giver_indsigt {flag} not null default true;

-- Each opening of a whole CPR number: who, when, from which case and for what.
create table cpr_aabning (
    id {id} primary key,
    tidspunkt {instant} not null,
    medarbejder_id {id} not null references medarbejder (id),
    enhed_id {id} not null references enhed (id),
    sag_id {id} not null references sag (id),
    borger_id {id} not null references borger (id),
    formaal {text} not null,
    grund {text} not null
) {strict};
create index cpr_aabning_medarbejder on cpr_aabning (medarbejder_id, tidspunkt);
create index cpr_aabning_sag on cpr_aabning (sag_id, tidspunkt);
