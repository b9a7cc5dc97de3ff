-- What has been ordered from doctors: which paper, of whom, what was asked, on which basis, and what came of it.
create table laegebestilling (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    papir {text} not null,
    andet_papir {text} not null,
    laege {text} not null,
    navn {text} not null,
    adresse {text} not null,
    spoergsmaal {text} not null,
    formaal {text} not null,
    planlinje_id {id} references planlinje (id),
    samtykke_id {id} references samtykke (id),
    hjemmel {text} not null,
    bestilt {date} not null,
    forventet {date} not null,
    svar_ventes {date} not null,
    journal_nr {number} not null,
    modtaget {date},
    dokument_nr {number},
    oplysning_id {id} references oplysning (id),
    annulleret {date},
    annulleret_fordi {text} not null,
    laegen_svarede_ikke {flag} not null,
    oprettet {instant} not null
) {strict};
create index laegebestilling_sag on laegebestilling (sag_id);
create index laegebestilling_ventes on laegebestilling (svar_ventes) where modtaget is null and annulleret is null;

-- Each reminder; the order's answer is then expected on a new day.
create table laegebestilling_rykker (
    bestilling_id {id} not null references laegebestilling (id),
    nr {number} not null,
    dag {date} not null,
    svar_ventes {date} not null,
    journal_nr {number} not null,
    primary key (bestilling_id, nr)
) {strict};
