-- The people whom a newcomer can be; filled by the demo world only.
create table demo_persona (
    raekkefoelge {number} primary key,
    person_art {text} not null,
    person_id {id} not null,
    navn {text} not null,
    hvem {text} not null
) {strict};
