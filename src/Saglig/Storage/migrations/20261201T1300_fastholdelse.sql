-- The written agreement on special terms that a fleksjob at one's own workplace rests on.
alter table fleksjobsag add column aftale_dokument_nr {number};
