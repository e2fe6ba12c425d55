-- Version 7: what machines found and people were shown after they had decided, a queue in the order
-- of scores, and answers that were paid for and wait for the others to their prompt.

-- Whether somebody who has decided is shown what machines found otherwise.
alter table project add column suggestions ${text} not null default 'off';
alter table project add column queue_order ${text} not null default 'added';

-- That the annotator of a decision was shown what machines found. What its chain says later is not
-- independent of them.
create table suggestion (
    annotation ${integer} primary key references annotation (id), -- the decision that it came after
    pair ${integer} not null references pair (id),                -- that of the annotation
    body ${text} not null,                                        -- what was shown
    shown_at ${integer} not null
);
create index suggestion_pair on suggestion (pair);

-- Where a pair stands in a queue by score: the higher, the sooner. Empty in the usual order.
create table pair_rank (
    pair ${integer} primary key references pair (id),
    rank ${integer} not null check (rank > 0)
);
create index pair_rank_order on pair_rank (rank desc, pair);

-- Answers to prompts that no pair was made of yet, since others are lacking.
create table waiting_answer (
    id ${id},
    prompt ${bytes} not null, -- the key of its text
    source ${text} not null,
    content ${text} not null,
    template_version ${integer} references prompt_template_version (id),
    model ${text} not null,
    messages ${text} not null,
    parameters ${text} not null,
    arrived_at ${integer} not null
);
create unique index waiting_answer_prompt on waiting_answer (prompt, source);

-- How many annotations by machines went with an import that was taken back.
alter table import_batch add column machine_annotations ${integer} not null default 0;
