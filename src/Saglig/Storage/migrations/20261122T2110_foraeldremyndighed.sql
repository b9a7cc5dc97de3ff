-- Who holds custody of a citizen under 18: at most two. Apart from the guardian, who stays when the citizen comes of age.
alter table borger add column foraelder_navn {text};
alter table borger add column foraelder_adresse {text};
alter table borger add column medforaelder_navn {text};
alter table borger add column medforaelder_adresse {text};
