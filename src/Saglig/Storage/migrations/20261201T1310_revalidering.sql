-- What is special to a case about revalidering; the conditions are in the tables of all measures.
create table revalideringssag (
    sag_id {id} primary key references sag (id),
    erhvervsmaal {text} not null,
    plan_dokument_nr {number}
) {strict};
