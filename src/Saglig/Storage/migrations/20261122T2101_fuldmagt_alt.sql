-- A mandate may now cover applying for the citizen. Those given before say in full what they cover and no more.
update fuldmagt set omfang = 'Indsigt, KopiAfBreve, Udtalelse, Klage' where omfang = 'Alt';
