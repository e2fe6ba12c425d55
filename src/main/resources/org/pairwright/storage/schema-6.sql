-- Version 6: machines that score, prompt templates and their versions, what responses were made
-- with, suites of regression tests, answers to a project's own criteria, and targets.

-- A machine's going over texts. What it decided are verdicts and annotations of its annotator.
create table score_run (
    id ${id},
    uuid ${bytes} not null,
    annotator ${integer} not null references annotator (id),
    scorer ${text} not null,
    body ${text} not null, -- what it was asked with, and what it took
    actor ${text} not null,
    started_at ${integer} not null,
    finished_at ${integer}
);
create unique index score_run_uuid on score_run (uuid);

-- How likely a machine finds a category; of the empty category, that a text is unsafe at all.
create table score (
    id ${id},
    run ${integer} not null references score_run (id),
    response ${integer} references response (id),
    prompt ${integer} references prompt (id),
    category ${text} not null,
    millionths ${integer} not null check (millionths between 0 and 1000000),
    check ((response is null) <> (prompt is null))
);
create index score_response on score (response) where response is not null;
create index score_run_scores on score (run);

create table prompt_template (
    id ${id},
    uuid ${bytes} not null,
    name ${text} not null,
    created_at ${integer} not null
);
create unique index prompt_template_uuid on prompt_template (uuid);
create unique index prompt_template_name on prompt_template (name);

-- Versions never change; what became of them is the last of their acts.
create table prompt_template_version (
    id ${id},
    uuid ${bytes} not null,
    template ${integer} not null references prompt_template (id),
    number ${integer} not null check (number > 0),
    parent ${integer} references prompt_template_version (id),
    system ${text} not null,
    prompt ${text} not null,
    variables ${text} not null, -- a JSON array, as declared
    note ${text} not null,
    author ${integer} not null references annotator (id),
    created_at ${integer} not null
);
create unique index prompt_template_version_uuid on prompt_template_version (uuid);
create unique index prompt_template_version_number on prompt_template_version (template, number);

create table prompt_template_act (
    id ${id},
    version ${integer} not null references prompt_template_version (id),
    kind ${text} not null check (kind in ('request', 'approve', 'return', 'retire', 'comment')),
    note ${text} not null,
    annotator ${integer} not null references annotator (id),
    at ${integer} not null
);
create index prompt_template_act_version on prompt_template_act (version, id);

-- Apart from response, as response_source is: it tells who wrote what.
create table response_generation (
    response ${integer} primary key references response (id),
    template_version ${integer} references prompt_template_version (id),
    model ${text} not null,
    messages ${text} not null,  -- what the model was sent, where it is more than the prompt
    parameters ${text} not null -- a JSON object: temperature, seed, values of variables
);
create index response_generation_version on response_generation (template_version)
    where template_version is not null;

create table suite (
    id ${id},
    uuid ${bytes} not null,
    name ${text} not null,
    body ${text} not null, -- its pairs, baseline and gates
    actor ${text} not null,
    created_at ${integer} not null
);
create unique index suite_uuid on suite (uuid);
create unique index suite_name on suite (name);

create table suite_run (
    id ${id},
    suite ${integer} not null references suite (id),
    candidate ${text} not null,
    baseline ${text} not null,
    passed ${integer} not null,
    body ${text} not null, -- each gate with its figure
    actor ${text} not null,
    at ${integer} not null
);
create index suite_run_suite on suite_run (suite, id);

-- What an annotation says by a criterion of the project, of one response or of the pair.
create table answer (
    id ${id},
    annotation ${integer} not null references annotation (id),
    criterion ${text} not null,
    side ${text} check (side in ('a', 'b')), -- of the annotation's pair
    value ${integer} not null
);
create index answer_annotation on answer (annotation);

create table category_target (
    code ${text} primary key,
    pairs ${integer} not null check (pairs > 0)
);

-- How many besides its author have to approve a version of a prompt template.
alter table project add column approvals ${integer} not null default 0;
