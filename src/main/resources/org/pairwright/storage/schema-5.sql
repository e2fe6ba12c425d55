-- Version 5: marks that are set on many pairs at once, and views of the pairs that were saved.

-- A bulk act stands on the same stack as what its annotator decided: it came after the rows of
-- `act` up to `after_act`.
create table bulk_act (
    id ${id},
    annotator ${integer} not null references annotator (id),
    mark ${text} not null check (mark in ('exclusion', 'sensitive', 'gold', 'priority')),
    value ${text} not null,
    pairs ${integer} not null,
    gone ${integer} not null default 0, -- those of the pairs that went with their import since
    after_act ${integer} not null,
    state ${text} not null check (state in ('done', 'undone', 'dropped')),
    at ${integer} not null
);
create index bulk_act_stack on bulk_act (annotator, state, id);

-- The pairs that an act changed, and those that were so already by somebody else's act
-- or by an import. A mark is what the last act that is done says, else what it was
-- before the first one; a known answer is then what came first with an import.
create table bulk_change (
    pair ${integer} not null references pair (id),
    act ${integer} not null references bulk_act (id),
    was ${text} not null,
    primary key (pair, act)
) ${without_rowid};
create index bulk_change_act on bulk_change (act, pair);

create table saved_view (
    id ${id},
    name ${text} not null,
    filter ${text} not null,
    sort ${text} not null,
    columns ${text} not null, -- words with spaces between them
    actor ${text} not null,
    saved_at ${integer} not null
);
create unique index saved_view_name on saved_view (name);
