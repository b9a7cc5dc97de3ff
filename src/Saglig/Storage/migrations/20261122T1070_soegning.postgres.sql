-- The search index. Terms are made by the program, alike for both databases; the database only keeps and matches them.
create table soegedel (
    id bigint generated always as identity primary key,
    sag_id uuid not null references sag (id),
    nr bigint not null,
    kilde text not null,
    vektor tsvector not null
);
create index soegedel_post on soegedel (sag_id, nr, kilde);
create index soegedel_vektor on soegedel using gin (vektor);
