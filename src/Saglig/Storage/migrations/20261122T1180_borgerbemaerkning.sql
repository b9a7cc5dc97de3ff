-- The citizen's own remarks to each piece of information; the words themselves are also in the journal.
create table borgerbemaerkning (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    oplysning_id {id} not null,
    tekst {text} not null,
    skrevet {instant} not null,
    journal_nr {number} not null
) {strict};
create index borgerbemaerkning_sag on borgerbemaerkning (sag_id, oplysning_id);
