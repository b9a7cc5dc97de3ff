-- Who entered a citizen in the register, when and for which unit: there is no case yet whose journal could say so.
create table borgerregistrering (
    borger_id {id} primary key references borger (id),
    medarbejder_id {id} not null references medarbejder (id),
    enhed_id {id} not null references enhed (id),
    tidspunkt {instant} not null
) {strict};
