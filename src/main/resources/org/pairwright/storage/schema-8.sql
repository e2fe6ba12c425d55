-- Version 8: decisions that went on in two files, which come together by an archive.

-- Where a revision was made that came with an archive; null for one that was made here, or of which
-- the archive does not tell.
alter table annotation add column made_in ${integer} references origin (id);

-- The ends of a chain beside its current one.
create table other_head (
    annotation ${integer} primary key references annotation (id),
    pair ${integer} not null references pair (id) -- that of the annotation
);
create index other_head_pair on other_head (pair);
