-- Papers received without a case, in the tray of a unit until they are put on one (OFL § 15: as soon as possible).
create table post_papir (
    id {id} primary key,
    enhed_id {id} not null references enhed (id),
    borger_id {id} references borger (id),
    tema {text} not null,
    afsender {text} not null,
    modtaget {date} not null,
    data {json} not null,
    registreret {instant} not null,
    registreret_af {id} not null references medarbejder (id),
    behandlet {instant},
    behandlet_af {id} references medarbejder (id),
    sag_id {id} references sag (id),
    version {number} not null
) {strict};
create index post_papir_bakke on post_papir (enhed_id, behandlet, modtaget, id);
create index post_papir_borger on post_papir (borger_id, behandlet);

-- Files as they came: accepted ones name their place in the store, refused ones say why.
create table post_fil (
    papir_id {id} not null references post_papir (id),
    nr {number} not null,
    navn {text} not null,
    bytes {number} not null,
    hash {text},
    type {text},
    afvist_kode {text},
    afvist_grund {text},
    primary key (papir_id, nr)
) {strict};
create index post_fil_hash on post_fil (hash);

-- What became of a paper in the tray: who did what, and why. Rows are only added.
create table post_trin (
    papir_id {id} not null references post_papir (id),
    nr {number} not null,
    tidspunkt {instant} not null,
    medarbejder_id {id} not null references medarbejder (id),
    hvad {text} not null,
    tekst {text} not null,
    primary key (papir_id, nr)
) {strict};

-- The application register (S3-15): the clock starts at receipt, and only a lawful end stops it.
create table ansoegning (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    ydelse {text} not null,
    modtaget {date} not null,
    frist_uger {number} not null,
    mundtlig {flag} not null,
    journal_nr {number} not null,
    registreret {instant} not null,
    slut_art {text},
    slut_dag {date},
    slut_dokument {text},
    slut_kommune {text},
    slut_udfald {text},
    slut_begrundet {flag},
    slut_registreret {instant},
    slut_journal_nr {number}
) {strict};
create unique index ansoegning_aaben on ansoegning (sag_id) where slut_dag is null;
create index ansoegning_sag on ansoegning (sag_id, modtaget);
create index ansoegning_alder on ansoegning (modtaget) where slut_dag is null;

-- The letter when the published deadline cannot be kept (RTL § 3 stk. 2): both what we wait for and when to expect a decision.
create table ansoegning_fristbrev (
    ansoegning_id {id} not null references ansoegning (id),
    nr {number} not null,
    sendt {date} not null,
    venter_paa {text} not null,
    forventet {date} not null,
    brev {text} not null,
    primary key (ansoegning_id, nr)
) {strict};
