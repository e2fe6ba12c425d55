-- Version 2: what a response should have said, as part of an annotation.

create table correction (
    id ${id},
    annotation ${integer} not null references annotation (id),
    response ${integer} not null references response (id),
    side ${text} not null check (side in ('a', 'b')), -- of the annotation's pair
    content ${text} not null
);
create unique index correction_annotation on correction (annotation, side);
create index correction_response on correction (response);
