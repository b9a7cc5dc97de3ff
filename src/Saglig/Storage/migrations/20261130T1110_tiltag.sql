-- Measures planned for a citizen, and the answer about health without which none is begun (S3-27).
create table tiltag (
    id {id} primary key,
    sag_id {id} not null references sag (id),
    art {text} not null,
    navn {text} not null,
    formaal {text} not null,
    hos {text} not null,
    fra {date} not null,
    til {date},
    planlagt {instant} not null,
    planlagt_af {id} not null references medarbejder (id),
    risiko {text} not null,
    risiko_fordi {text} not null,
    risiko_dokument {text} not null,
    vurderet {instant},
    vurderet_af {id} references medarbejder (id),
    godkendt {instant},
    godkendt_af {id} references medarbejder (id),
    godkendt_fordi {text} not null,
    begyndt {date},
    slut {date},
    slut_fordi {text} not null,
    version {number} not null
) {strict};
create index tiltag_sag on tiltag (sag_id);
create index tiltag_ukendt on tiltag (risiko, godkendt);
