-- Version 3: which import a known answer came with, so that it goes with that import, and what
-- further imports answered, so that theirs come up then.

alter table pair_gold add column batch ${integer} references import_batch (id);

create table gold_answer (
    pair ${integer} not null references pair (id),
    batch ${integer} not null references import_batch (id),
    preference ${text} not null,
    primary key (pair, batch)
) ${without_rowid};
