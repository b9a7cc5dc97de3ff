-- The search index. Terms are made by the program, alike for both databases; the database only keeps and matches them.
create table soegedel (
    id integer primary key,
    sag_id text not null references sag (id),
    nr integer not null,
    kilde text not null
) strict;
create index soegedel_post on soegedel (sag_id, nr, kilde);
create virtual table soegeindeks using fts5 (
    ord, varianter, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
