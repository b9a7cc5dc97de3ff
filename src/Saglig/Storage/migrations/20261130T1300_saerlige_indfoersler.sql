-- Entries that rest on information of a special category (GDPR art. 9): what it stands in, the hearing over it and the
-- answers, the letters that enclose it, and what sums up a case where it is used. Only who handles the case finds, lists
-- and opens them. A mark is never taken away: the words stand in the entry also when the information is corrected.
create table saerlig_indfoersel (
    sag_id {id} not null,
    nr {number} not null,
    primary key (sag_id, nr),
    foreign key (sag_id, nr) references journal (sag_id, nr)
) {strict};

-- Entries that sum up what the case holds, such as an assessment or a decision: special when anything special is used.
create table sammenfatning (
    sag_id {id} not null,
    nr {number} not null,
    primary key (sag_id, nr),
    foreign key (sag_id, nr) references journal (sag_id, nr)
) {strict};

create index journal_bilag on journal (sag_id, bilag_til_nr);

insert into sammenfatning (sag_id, nr)
select sag_id, nr from journal where type in (
    'vurdering-underskrevet', 'vurdering-skrives-om', 'anden-laeser-bedt', 'anden-laeser-svarede', 'risiko-godkendt',
    'afgoerelse-truffet', 'udkast-returneret', 'hoeringssvar-moedt', 'forelaeggelse-gemt', 'raadgivning-bestilt',
    'raadgivning-givet', 'teammoede-indkaldt', 'teamindstilling-givet', 'betingelser-vurderet', 'fleksjobforhold-gemt',
    'regel-sat-til-side', 'tilsidesaettelse-oensket');
