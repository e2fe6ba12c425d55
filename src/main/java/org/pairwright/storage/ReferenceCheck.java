package org.pairwright.storage;

import java.util.List;

/// Checks that rows refer to rows that are there and belong together. Imports are merged without
/// the database's own checks.
final class ReferenceCheck {
    private static final List<String> VERDICTS =
            List.of(
                    """
                    select 'Verdict ' || v.id || ' is not about the pair of its annotation ' || n.id || '.'
                    from verdict v
                    join annotation n on n.id = v.annotation
                    join pair p on p.id = n.pair
                    where v.prompt <> p.prompt
                        or (v.response is not null and v.side is null)
                        or (v.side = 'a' and coalesce(v.response, 0) <> p.response_a)
                        or (v.side = 'b' and coalesce(v.response, 0) <> p.response_b)
                    """,
                    """
                    select 'Verdict ' || v.id || ' is not by the annotator of its annotation ' || n.id || '.'
                    from verdict v join annotation n on n.id = v.annotation
                    where v.annotator <> n.annotator
                    """,
                    """
                    select 'Annotation ' || annotation || ' has ' || count(*) || ' verdicts on the same thing.'
                    from verdict where annotation is not null
                    group by annotation, side having count(*) > 1
                    """);

    private static final List<String> CORRECTIONS =
            List.of(
                    """
                    select 'Correction ' || c.id || ' is not of a response of its annotation ' || n.id || '.'
                    from correction c
                    join annotation n on n.id = c.annotation
                    join pair p on p.id = n.pair
                    where c.response <> case when c.side = 'a' then p.response_a else p.response_b end
                    """,
                    "select 'Correction ' || id || ' is empty.' from correction where content = ''");

    private static final List<String> ANSWERS =
            List.of(
                    """
                    select 'Annotation ' || annotation || ' says ' || count(*) || ' things by one criterion.'
                    from answer group by annotation, criterion, coalesce(side, '-') having count(*) > 1
                    """);

    private static final List<String> ACTS =
            List.of(
                    """
                    select 'Act ' || a.id || ' is about annotation ' || n.id || ', which belongs elsewhere.'
                    from act a
                    join annotation n on n.id = a.after_annotation
                    where n.pair <> a.pair or n.annotator <> a.annotator
                    """,
                    """
                    select 'Act ' || a.id || ' is about annotation ' || n.id || ', which belongs elsewhere.'
                    from act a
                    join annotation n on n.id = a.before_annotation
                    where n.pair <> a.pair or n.annotator <> a.annotator
                    """);

    private static final List<String> IMPORTS =
            List.of(
                    """
                    select 'Pair ' || p.id || ' has a response to another prompt.'
                    from pair p
                    join response a on a.id = p.response_a
                    join response b on b.id = p.response_b
                    where a.prompt <> p.prompt or b.prompt <> p.prompt
                    """,
                    """
                    select 'Import ' || b.id || ' (' || b.file || ') brought ' || b.pairs || ' pairs, and '
                        || coalesce(c.number, 0) || ' are there.'
                    from import_batch b
                    left join (select batch, count(*) as number from pair group by batch) c on c.batch = b.id
                    where coalesce(c.number, 0) <> case when b.undone_at is null then b.pairs else 0 end
                    """,
                    """
                    select 'Import ' || b.id || ' (' || b.file || ') brought ' || b.annotations
                        || ' annotations, and ' || coalesce(c.number, 0) || ' are there.'
                    from import_batch b
                    left join (select batch, count(*) as number from annotation where batch is not null
                        group by batch) c on c.batch = b.id
                    where coalesce(c.number, 0) <> case when b.undone_at is null then b.annotations else 0 end
                    """);

    private final CheckSession session;

    ReferenceCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("references", "");
        SchemaShape.references(Schema.VERSION)
                .forEach(reference -> session.find("reference", dangling(reference)));
        VERDICTS.forEach(query -> session.find("verdict", query));
        CORRECTIONS.forEach(query -> session.find("correction", query));
        ANSWERS.forEach(query -> session.find("answer", query));
        ACTS.forEach(query -> session.find("act", query));
        IMPORTS.forEach(query -> session.find("import", query));
    }

    private static String dangling(SchemaShape.Reference reference) {
        return """
        select '${table}.${column} refers to ${parent} ' || c.${column} || ', which is not there.'
        from ${table} c left join ${parent} p on p.${key} = c.${column}
        where c.${column} is not null and p.${key} is null
        """
                .replace("${table}", reference.table())
                .replace("${column}", reference.column())
                .replace("${parent}", reference.parent())
                .replace("${key}", reference.key());
    }
}
