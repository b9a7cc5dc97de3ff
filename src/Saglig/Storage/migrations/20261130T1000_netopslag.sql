-- The gate to the web, social media, press and tips: why somebody looked, how, and what they found. Rows are only added;
-- what is masked afterwards is a paper of its own.
create table netopslag (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    enhed_id {id} not null references enhed (id),
    medarbejder_id {id} not null references medarbejder (id),
    dag {date} not null,
    kanal {text} not null,
    anledning {text} not null,
    papirer {text} not null,
    grund {text} not null,
    tvivl {text} not null,
    aaben_for_alle {flag},
    profil {text},
    kontakt {flag},
    instruks {text} not null,
    journal_nr {number} not null,
    begrundet {instant} not null,
    slut {date},
    slut_fordi {text} not null
) {strict};
create index netopslag_sag on netopslag (sag_id, begrundet);
create index netopslag_dag on netopslag (dag, enhed_id);

-- What was found: a picture or a paper of the case, with address and time. Of an activity only the covered picture exists.
create table netfund (
    id {id} primary key,
    netopslag_id {id} not null references netopslag (id),
    sag_id {id} not null references sag (id),
    dokument_nr {number} not null,
    aktivitet {flag} not null,
    adresse {text} not null,
    set_tid {instant} not null,
    logget_ind {flag},
    andre_personer {flag} not null,
    saerlig {text},
    kopi_dokument_nr {number},
    journal_nr {number} not null
) {strict};
create index netfund_sag on netfund (sag_id);
create index netfund_opslag on netfund (netopslag_id);

-- Activity: extent only. A special category (GDPR art. 9) needs a second person before it may be used.
alter table oplysning add column netfund_id {id} references netfund (id);
alter table oplysning add column bevisvaerdi {text};
alter table oplysning add column bevisvaerdi_fordi {text} not null default '';
alter table oplysning add column aktivitet {text};
alter table oplysning add column direkte_betydning {text} not null default '';
alter table oplysning add column ikke_indhold_fordi {text} not null default '';
alter table oplysning add column saerlig {text};
alter table oplysning add column saerlig_af {id} references medarbejder (id);
alter table oplysning add column saerlig_godkendt {instant};
alter table oplysning add column saerlig_godkendt_af {id} references medarbejder (id);
