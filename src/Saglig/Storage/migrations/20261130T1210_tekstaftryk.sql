-- Fingerprints of signed assessments, so that a text that is used again is found whatever names and dates it holds.
-- No text can be read out of them. nr is a short name of the assessment, drawn from its id: there are many prints of each.
create table vurdering_aftrykt (
    nr {number} primary key,
    vurdering_id {id} not null unique references vurdering (id),
    sag_id {id} not null references sag (id),
    udgave {number} not null
) {strict};

create table vurdering_aftryk (
    aftryk {number} not null,
    nr {number} not null references vurdering_aftrykt (nr),
    primary key (aftryk, nr)
) {strict};
create index vurdering_aftryk_nr on vurdering_aftryk (nr);
