-- Version 1. The words in ${...} are what the two dialects call differently.
-- Everything that a person decided is only ever added; tables that repeat what others say
-- (annotation_head, pair_state) are rebuilt and compared by `check`.

create table origin (
    id ${id},
    uuid ${bytes} not null unique,
    name ${text} not null,
    annotations ${integer} not null default 0, -- the last number given to an annotation made here
    events ${integer} not null default 0,      -- the last number given to an event made here
    created_at ${integer} not null
);

create table taxonomy_version (
    id ${id},
    taxonomy ${text} not null,
    version ${text} not null,
    body ${text} not null,
    created_at ${integer} not null
);

create table guidelines_version (
    id ${id},
    body ${text} not null,
    created_at ${integer} not null
);

create table question_set_version (
    id ${id},
    body ${text} not null,
    created_at ${integer} not null
);

create table project (
    id ${integer} primary key check (id = 1),
    uuid ${bytes} not null,
    title ${text} not null,
    seed ${integer} not null,
    origin ${integer} not null references origin (id),
    license ${text} not null,
    url ${text} not null,
    creator ${text} not null,
    taxonomy_version ${integer} not null references taxonomy_version (id),
    guidelines_version ${integer} not null references guidelines_version (id),
    question_set_version ${integer} not null references question_set_version (id),
    created_at ${integer} not null
);

create table annotator (
    id ${id},
    uuid ${bytes} not null unique,
    name ${text} not null unique,
    kind ${text} not null check (kind in ('person', 'model', 'import')),
    role ${text} not null check (role in ('lead', 'reviewer', 'annotator', 'auditor')),
    created_at ${integer} not null
);

create table import_batch (
    id ${id},
    uuid ${bytes} not null unique,
    file ${text} not null,
    sha256 ${text} not null,
    format ${text} not null,
    license ${text} not null,
    rows_read ${integer} not null,
    imported ${integer} not null,
    duplicates ${integer} not null,
    refused ${integer} not null,
    warnings ${integer} not null,
    pairs ${integer} not null,
    annotations ${integer} not null,
    actor ${text} not null,
    created_at ${integer} not null,
    undone_at ${integer}
);

create table prompt (
    id ${id},
    key ${bytes} not null,
    group_key ${bytes} not null,
    has_tools ${integer} not null,
    messages ${text} not null,
    tools ${text} not null
);
create unique index prompt_key on prompt (key);
create index prompt_with_tools on prompt (id) where has_tools = 1;

create table response (
    id ${id},
    prompt ${integer} not null references prompt (id),
    key ${bytes} not null,
    tool_calls ${text} not null,
    content ${text} not null
);
create unique index response_identity on response (prompt, key);
create index response_with_tools on response (id) where tool_calls <> '';

-- Apart from response, so that a handout leaves it out and a server denies it.
create table response_source (
    response ${integer} primary key references response (id),
    source ${text} not null
);

create table pair (
    id ${id},
    uuid ${bytes} not null,
    key ${bytes} not null,
    prompt ${integer} not null references prompt (id),
    response_a ${integer} not null references response (id),
    response_b ${integer} not null references response (id),
    first_side ${text} not null check (first_side in ('a', 'b')), -- which stood first in the file
    external_id ${text} not null,
    batch ${integer} not null references import_batch (id),
    line ${integer} not null,
    sensitive ${integer} not null default 0,
    priority ${integer} not null default 0 check (priority >= 0), -- 0 is the usual
    exclusion ${text},
    extras ${text} not null
);
create unique index pair_key on pair (key);
create unique index pair_uuid on pair (uuid);
create index pair_external_id on pair ${by_hash} (external_id) where external_id <> '';
create index pair_priority on pair (priority desc, id) where priority > 0;

-- Apart from pair, for the same reason as response_source.
create table pair_gold (
    pair ${integer} primary key references pair (id),
    preference ${text} not null
);

create table pair_state (
    pair ${integer} primary key references pair (id),
    decisions ${integer} not null,
    skips ${integer} not null,
    flags ${integer} not null,
    a ${integer} not null,
    b ${integer} not null,
    ties ${integer} not null,
    both_bad ${integer} not null,
    state ${text} not null
);
-- Only the states that somebody looks for among many pairs.
create index pair_state_attention on pair_state (state, pair)
    where state in ('majority', 'disputed', 'skipped');

create table annotation (
    id ${id},
    uuid ${bytes} not null,
    origin ${integer} not null references origin (id),
    number ${integer} not null,
    pair ${integer} not null references pair (id),
    annotator ${integer} not null references annotator (id),
    occurrence ${integer} not null,
    parent ${integer} references annotation (id),
    batch ${integer} references import_batch (id),
    withdrawn ${integer} not null,
    preference ${text},
    strength ${integer},
    more_helpful ${text},
    safer ${text},
    flagged ${integer} not null,
    flag_note ${text} not null,
    skip_reason ${text},
    rationale ${text} not null,
    left_side ${text},
    shown_at ${integer},
    decided_at ${integer} not null,
    active_ms ${integer} not null,
    taxonomy_version ${integer} not null references taxonomy_version (id),
    guidelines_version ${integer} not null references guidelines_version (id),
    question_set_version ${integer} not null references question_set_version (id)
);
-- What a file brought is found by its batch; these are for what was decided here.
create unique index annotation_number on annotation (origin, number) where batch is null;
create index annotation_annotator on annotation (annotator, id) where batch is null;
create index annotation_batch on annotation (batch) where batch is not null;

-- The head of each chain: the revision that is current.
create table annotation_head (
    pair ${integer} not null references pair (id),
    annotator ${integer} not null references annotator (id),
    occurrence ${integer} not null,
    annotation ${integer} not null references annotation (id),
    primary key (pair, annotator, occurrence)
) ${without_rowid};

create table draft (
    pair ${integer} not null references pair (id),
    annotator ${integer} not null references annotator (id),
    occurrence ${integer} not null,
    body ${text} not null,
    updated_at ${integer} not null,
    primary key (pair, annotator, occurrence)
);

create table verdict (
    id ${id},
    annotation ${integer} references annotation (id),
    annotator ${integer} not null references annotator (id),
    response ${integer} references response (id),
    side ${text} check (side in ('a', 'b')), -- of the annotation's pair
    prompt ${integer} references prompt (id),
    safety ${text},
    severity ${integer},
    refusal ${text},
    check ((response is null) <> (prompt is null))
);
create index verdict_annotation on verdict (annotation);
create index verdict_response on verdict (response) where response is not null;

create table verdict_category (
    verdict ${integer} not null references verdict (id),
    code ${text} not null,
    primary key (verdict, code)
) ${without_rowid};

-- Each annotator's stack of their own acts, for taking back and doing again.
create table act (
    id ${id},
    annotator ${integer} not null references annotator (id),
    kind ${text} not null,
    pair ${integer} not null references pair (id),
    before_annotation ${integer} references annotation (id),
    after_annotation ${integer} not null references annotation (id),
    state ${text} not null check (state in ('done', 'undone', 'dropped')),
    at ${integer} not null
);
create index act_stack on act (annotator, state, id);

create table event (
    id ${id},
    origin ${integer} not null references origin (id),
    number ${integer} not null,
    at ${integer} not null,
    actor ${text} not null,
    os_user ${text} not null,
    kind ${text} not null,
    body ${text} not null,
    hash ${bytes} not null
);
create unique index event_number on event (origin, number);
