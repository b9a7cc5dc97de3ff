-- The municipality's own political decisions on practice (S0-19): for which cases, and which rules of the program keep them.
create table praksisbeslutning (
    id {id} primary key,
    dato {date} not null,
    hvem {text} not null,
    kort {text} not null,
    omfang {text} not null,
    sagstyper {json} not null,
    regler {json} not null,
    ikke_fast_regel_fordi {text} not null,
    skrevet {instant} not null,
    skrevet_af {id} not null references medarbejder (id)
) {strict};

-- A decision that new cases no longer follow. Rows of both are only added: who wrote what, and who ended it, stands.
create table praksisophoer (
    praksis_id {id} primary key references praksisbeslutning (id),
    fra {date} not null,
    fordi {text} not null,
    skrevet {instant} not null,
    skrevet_af {id} not null references medarbejder (id)
) {strict};
