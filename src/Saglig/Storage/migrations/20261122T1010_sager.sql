-- Cases, their numbers, and the journal: a hash chain over hashes, with its content beside it so that content can be
-- sealed or lawfully deleted while the chain still verifies.
create table sagstype (
    kode {text} primary key,
    navn {text} not null,
    navn_en {text} not null,
    kle_nummer {text} not null,
    kle_titel {text} not null,
    kle_udgave {text} not null,
    svarfrist_uger {number},
    raekkefoelge {number} not null
) {strict};

create table sagsnummer (
    aar {number} primary key,
    sidste {number} not null
) {strict};

create table sag (
    id {id} primary key,
    nummer {text} not null unique,
    sagstype {text} not null references sagstype (kode),
    kle_nummer {text} not null,
    kle_titel {text} not null,
    kle_udgave {text} not null,
    titel {text} not null,
    borger_id {id} references borger (id),
    enhed_id {id} not null references enhed (id),
    ansvarlig_id {id} references medarbejder (id),
    oprettet {instant} not null,
    importeret {flag} not null,
    afsenders_nummer {text},
    afsluttet {instant},
    journal_antal {number} not null,
    dokument_antal {number} not null,
    journal_hoved {text} not null
) {strict};
create index sag_borger on sag (borger_id);
create index sag_ansvarlig on sag (ansvarlig_id, afsluttet);
create index sag_enhed on sag (enhed_id, afsluttet);
create index sag_afsenders_nummer on sag (afsenders_nummer);

-- What lists show: refreshed in the transaction of each act and every night; never read by a rule.
create table sag_status (
    sag_id {id} primary key references sag (id),
    trin {text} not null,
    bold {text} not null,
    bold_siden {date} not null,
    naeste {text} not null,
    naeste_borger {text} not null,
    naeste_borger_en {text} not null,
    frist {date},
    frist_hjemmel {text},
    frist_forklaring {text},
    seneste {instant} not null
) {strict};
create index sag_status_frist on sag_status (frist);

create table journal (
    sag_id {id} not null references sag (id),
    nr {number} not null,
    dokument_nr {number},
    art {text} not null,
    type {text} not null,
    type_version {number} not null,
    forfatter_art {text} not null,
    forfatter_id {id},
    enhed_id {id},
    journaliseret {instant} not null,
    retter_nr {number},
    bilag_til_nr {number},
    indhold_hash {text} not null,
    forrige_hash {text} not null,
    hash {text} not null,
    primary key (sag_id, nr)
) {strict};
create index journal_tid on journal (journaliseret);

create table journal_indhold (
    sag_id {id} not null,
    nr {number} not null,
    salt {text} not null,
    titel {text} not null,
    tekst {text},
    data {text} not null,
    hjemmel {text},
    borger_da {text},
    borger_en {text},
    modtaget {date},
    dokument_dato {date},
    afsender {text},
    modtager {text},
    kopi_til {text},
    initialer {text},
    dokument_hash {text},
    dokument_navn {text},
    dokument_type {text},
    dokument_bytes {number},
    forseglet {instant},
    primary key (sag_id, nr),
    foreign key (sag_id, nr) references journal (sag_id, nr)
) {strict};
create index journal_indhold_dokument on journal_indhold (dokument_hash);

create table dokument (
    hash {text} primary key,
    type {text} not null,
    bytes {number} not null,
    modtaget {instant} not null,
    tekst_status {text} not null,
    tekst {text},
    sider {number}
) {strict};
