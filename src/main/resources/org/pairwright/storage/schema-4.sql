-- Version 4: what was released. The files lie in a folder; this is what is remembered of them.

create table release (
    id ${id},
    uuid ${bytes} not null,
    version ${text} not null,
    manifest ${text} not null, -- the file manifest.json to the letter
    folder ${text} not null,   -- where it was put
    actor ${text} not null,
    created_at ${integer} not null
);
create unique index release_uuid on release (uuid);
create unique index release_version on release (version);
