-- Applications as the portal received them: the same words and files twice on one day are one, with one receipt.
create table portalansoegning (
    person_id {id} not null,
    dag {date} not null,
    aftryk {text} not null,
    sendt {instant} not null,
    sagsnummer {text},
    nummer {text},
    svarfrist {date},
    allerede_soegt {date},
    primary key (person_id, dag, aftryk)
) {strict};
