-- Case types with KLE number, title and edition; numbers are reused between editions, so all three are kept.
-- Deadlines in weeks are the installation's own published ones (RTL § 3 stk. 2); these are where one starts.
insert into sagstype (kode, navn, navn_en, kle_nummer, kle_titel, kle_udgave, svarfrist_uger, raekkefoelge) values
    ('fleksjob', 'Fleksjob', 'Flexi-job', '15.20.24', 'Fleksjob', '2025-05-01', 12, 1),
    ('foertidspension', 'Førtidspension', 'Disability pension', '32.03', 'Førtidspension (gruppe; nummeret er ikke bekræftet)', '2025-05-01', 13, 2),
    ('ressourceforloeb', 'Ressourceforløb', 'Resource scheme', '15.17.22', 'Ressourceforløb', '2025-05-01', 12, 3),
    ('jobafklaring', 'Jobafklaringsforløb', 'Job clarification scheme', '15.17.26', 'Jobafklaringsforløb', '2025-05-01', 8, 4),
    ('revalidering', 'Revalidering', 'Rehabilitation', '15.17.12', 'Revalidering', '2025-05-01', 12, 5),
    ('sygedagpenge', 'Sygedagpengeopfølgning', 'Sickness benefit follow-up', '15.17.06', 'Sygedagpengeopfølgning', '2025-05-01', 8, 6),
    ('kontanthjaelp', 'Kontanthjælp', 'Cash assistance', '32.24.04', 'Kontanthjælp', '2025-05-01', 4, 7),
    ('beskaeftigelse', 'Beskæftigelsesindsats', 'Employment effort', '15.20.00', 'Beskæftigelsesindsats i almindelighed', '2025-05-01', 8, 8),
    ('aktindsigt', 'Aktindsigt', 'Access to documents', '00.07.03', 'Aktindsigt, principper', '2025-05-01', null, 9),
    ('politikerspoergsmaal', 'Politikerspørgsmål', 'Councillor''s question', '15.20.00', 'Beskæftigelsesindsats i almindelighed', '2025-05-01', null, 10),
    ('borgerraadgiver', 'Borgerrådgiver', 'Citizens'' adviser', '00.07.40', 'Borgerrådgiverfunktion', '2025-05-01', null, 11),
    ('generel', 'Generel sag', 'General case', '15.20.00', 'Beskæftigelsesindsats i almindelighed', '2025-05-01', null, 12);
