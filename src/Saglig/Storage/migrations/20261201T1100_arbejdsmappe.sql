-- The working set: information that is no longer worked with is taken out of it, and stays on the case.
alter table oplysning add column ude_siden {date};
alter table oplysning add column ude_fordi {text} not null default '';
