-- Where an import is laid out before it is merged. In a file of its own beside the project, or in
-- temporary tables of a server's session. Ids are the final ones, except those counted from 1 ("n").

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
    annotations ${integer} not null
);

create ${temporary} table staged_annotator (
    n ${integer} primary key,
    id ${integer},
    uuid ${bytes} not null,
    name ${text} not null
);

create ${temporary} table staged_row (
    n ${integer} primary key,
    batch ${integer} not null,
    line ${integer} not null,
    prompt ${integer} not null,
    prompt_new ${integer} not null,
    has_tools ${integer} not null,
    response_a ${integer} not null,
    a_new ${integer} not null,
    response_b ${integer} not null,
    b_new ${integer} not null,
    pair ${integer} not null,
    decisions ${integer} not null,
    skips ${integer} not null,
    flags ${integer} not null,
    a ${integer} not null,
    b ${integer} not null,
    ties ${integer} not null,
    both_bad ${integer} not null,
    state ${text} not null,
    first_side ${text} not null,
    prompt_key ${bytes} not null,
    group_key ${bytes} not null,
    a_key ${bytes} not null,
    b_key ${bytes} not null,
    pair_key ${bytes} not null,
    uuid ${bytes} not null,
    external_id ${text} not null,
    a_source ${text} not null,
    b_source ${text} not null,
    a_tools ${text} not null,
    b_tools ${text} not null,
    tools ${text} not null,
    extras ${text} not null,
    messages ${text} not null,
    a_content ${text} not null,
    b_content ${text} not null
);

create ${temporary} table staged_annotation (
    n ${integer} primary key,
    uuid ${bytes} not null,
    pair ${integer} not null,
    annotator ${integer} not null,
    occurrence ${integer} not null,
    batch ${integer} not null,
    preference ${text},
    strength ${integer},
    more_helpful ${text},
    safer ${text},
    flagged ${integer} not null,
    flag_note ${text} not null,
    skip_reason ${text},
    rationale ${text} not null,
    judgment ${text} not null
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

create ${temporary} table staged_gold (
    pair ${integer} primary key,
    preference ${text} not null
);

create ${temporary} table staged_recount (
    pair ${integer} primary key
);
