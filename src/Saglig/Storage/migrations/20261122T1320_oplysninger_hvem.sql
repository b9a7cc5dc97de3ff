-- Who changed a row last and when, so that a save that comes too late can be told; what a request was for, and in which
-- period, so that a paper on file can be recognised; whom a paragraph is given to for a second reading.
alter table planlinje add column aendret_af {id} references medarbejder (id);
alter table planlinje add column aendret {instant};
alter table oplysning add column aendret_af {id} references medarbejder (id);
alter table oplysning add column aendret {instant};
alter table vurdering add column aendret {instant};
alter table vurdering add column risiko_godkendt_af {id} references medarbejder (id);
alter table vurdering_fravigelse add column laeser_id {id} references medarbejder (id);
alter table indhentning add column hvad {text} not null default '';
alter table indhentning add column fra {date};
alter table indhentning add column til {date};
