-- What a newcomer can try as the persona, and where that is.
alter table demo_persona add column proev {text} not null default '';
alter table demo_persona add column sti {text} not null default '/';
