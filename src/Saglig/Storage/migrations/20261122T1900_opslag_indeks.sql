-- When one person last had one case open is asked for each case of a list, and for each journal page. The index on
-- person alone made that a walk through all that the person has ever looked at; nothing else asked by person.
create index opslag_sag_person on opslag (sag_id, person_id, tidspunkt);
drop index opslag_person;
