-- Where an import is laid out before it is merged: these tables, and beside them the project's own
-- ones for pairs and their parts. In a file of its own beside the project, or in temporary tables of
-- a server's session. Ids are the final ones, except those counted from 1 ("n").

create ${temporary} table staged_batch (
    n ${integer} primary key,
    id ${integer} not null,
    uuid ${bytes} not null,
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
    pairs_digest ${text} not null,
    annotations_digest ${text} not null
);

create ${temporary} table staged_annotator (
    n ${integer} primary key,
    id ${integer},
    uuid ${bytes} not null,
    name ${text} not null,
    kind ${text} not null,
    role ${text} not null,
    created_at ${integer}           -- null for the time of the import
);

create ${temporary} table staged_annotation (
    n ${integer} primary key,
    uuid ${bytes} not null,
    pair ${integer} not null,
    annotator ${integer} not null,
    occurrence ${integer} not null,
    batch ${integer} not null,
    parent ${integer},              -- an n
    follows ${integer},             -- an annotation of the project, in place of a parent that comes in
    origin ${integer},              -- an n of staged_origin; null where the archive does not tell
    head ${integer} not null,       -- 1 for the current one of its chain, 2 for another end of it
    withdrawn ${integer} not null,
    left_side ${text},
    shown_at ${integer},
    decided_at ${integer},          -- null for the time of the import
    active_ms ${integer} not null,
    preference ${text},
    strength ${integer},
    more_helpful ${text},
    safer ${text},
    flagged ${integer} not null,
    flag_note ${text} not null,
    skip_reason ${text},
    rationale ${text} not null,
    judgment ${text} not null,
    guidelines_version ${integer},  -- an n of staged_version, as the two after it; null for the
    question_set_version ${integer}, -- one that the project uses
    taxonomy_version ${integer}
);

-- Where decisions were made that come with archives.
create ${temporary} table staged_origin (
    n ${integer} primary key,
    uuid ${bytes} not null,
    id ${integer}                   -- once it is in the project
);

-- The chains of the project that go on, and the heads that they had when they were looked at.
create ${temporary} table staged_chain (
    pair ${integer} not null,
    annotator ${integer} not null,  -- an id
    occurrence ${integer} not null,
    head ${integer} not null,       -- an annotation of the project
    stays ${integer} not null,      -- whether it is still the current one
    beaten ${integer} not null,     -- whether it is not, and nothing follows it
    primary key (pair, annotator, occurrence)
);

create ${temporary} table staged_verdict (
    n ${integer} primary key,
    annotation ${integer} not null,
    annotator ${integer} not null,
    response ${integer},
    side ${text},
    prompt ${integer},
    safety ${text},
    severity ${integer},
    refusal ${text}
);

create ${temporary} table staged_category (
    verdict ${integer} not null,
    code ${text} not null
);

create ${temporary} table staged_correction (
    annotation ${integer} not null,
    response ${integer} not null,
    side ${text} not null,
    content ${text} not null
);

create ${temporary} table staged_answer (
    annotation ${integer} not null,
    criterion ${text} not null,
    side ${text},
    value ${integer} not null
);

create ${temporary} table staged_suggestion (
    annotation ${integer} primary key,
    pair ${integer} not null,
    body ${text} not null,
    shown_at ${integer} not null
);

create ${temporary} table staged_gold (
    pair ${integer} not null,
    preference ${text} not null,
    batch ${integer} not null,      -- an n
    primary key (pair, batch)
);

create ${temporary} table staged_recount (
    pair ${integer} primary key
);

-- What an archive holds besides, a row for each of its lines.
create ${temporary} table staged_part (
    n ${integer} primary key,
    kind ${text} not null,
    body ${text} not null           -- a JSON object of texts
);

create ${temporary} table staged_version (
    n ${integer} primary key,
    what ${text} not null,
    body ${text} not null,
    made_by ${text} not null,
    created_at ${integer} not null,
    current ${integer} not null,    -- whether the archive's project uses it
    id ${integer}                   -- once it is in the project
);

create ${temporary} table staged_generation (
    response ${integer} primary key,
    template_version ${bytes},
    model ${text} not null,
    messages ${text} not null,
    parameters ${text} not null
);

create ${temporary} table staged_score (
    n ${integer} primary key,
    run ${bytes} not null,
    response ${integer},
    prompt ${integer},
    category ${text} not null,
    millionths ${integer} not null
);
