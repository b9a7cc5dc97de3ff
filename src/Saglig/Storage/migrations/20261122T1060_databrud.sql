-- A paper filed on the wrong citizen: who may have seen it, and the 72 hours of GDPR art. 33.
create table databrud (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    nr {number} not null,
    ny_sag_id {id} references sag (id),
    ny_nr {number},
    grund {text} not null,
    opdaget {instant} not null,
    opdaget_af {id} not null references medarbejder (id),
    frist {instant} not null,
    vurdering {text},
    anmeldt {instant},
    afsluttet {instant},
    afsluttet_af {id} references medarbejder (id)
) {strict};
create index databrud_aaben on databrud (afsluttet, frist);

-- Those who had opened the case between the filing and the sealing; frozen when the mistake was found.
create table databrud_set_af (
    databrud_id {id} not null references databrud (id),
    person_art {text} not null,
    person_id {id} not null,
    enhed_id {id},
    foerst {instant} not null,
    sidst {instant} not null,
    antal {number} not null,
    primary key (databrud_id, person_art, person_id)
) {strict};
