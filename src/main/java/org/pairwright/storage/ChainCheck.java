package org.pairwright.storage;

import java.util.List;

/// Checks the chains of revisions, their heads and numbers, and the states that repeat what they
/// say.
final class ChainCheck {
    private static final String WHERE =
            "annotator ' || h.annotator || ' on pair ' || h.pair || ' (occurrence ' || h.occurrence || ')";

    private static final List<String> CHAINS =
            List.of(
                    "select 'The current annotation of "
                            + WHERE
                            + """
                             is annotation ' || n.id || ', which belongs elsewhere.'
                            from annotation_head h join annotation n on n.id = h.annotation
                            where n.pair <> h.pair or n.annotator <> h.annotator or n.occurrence <> h.occurrence
                            """,
                    "select 'The current annotation of "
                            + WHERE
                            + """
                             is ' || h.annotation || ', but ' || n.id || ' follows it.'
                            from annotation n
                            join annotation_head h on h.pair = n.pair and h.annotator = n.annotator
                                and h.occurrence = n.occurrence
                            where n.parent = h.annotation
                            """,
                    """
                    select 'Annotation ' || n.id || ' on pair ' || n.pair || ' belongs to a chain without a head.'
                    from annotation n
                    left join annotation_head h on h.pair = n.pair and h.annotator = n.annotator
                        and h.occurrence = n.occurrence
                    where h.annotation is null
                    """,
                    """
                    select 'Annotation ' || n.id || ' follows ' || p.id || ', which belongs to another chain.'
                    from annotation n join annotation p on p.id = n.parent
                    where p.pair <> n.pair or p.annotator <> n.annotator or p.occurrence <> n.occurrence
                    """,
                    """
                    select 'Annotation ' || id || ' follows ' || parent || ', which is not older.'
                    from annotation where parent >= id
                    """,
                    // Chains part only where two files were merged, and keep a head for each part.
                    """
                    select 'Annotation ' || c.parent || ' is followed by ' || c.followers || ' others.'
                    from (select parent, count(*) as followers from annotation where parent is not null
                        group by parent having count(*) > 1) c
                    join annotation p on p.id = c.parent
                    where c.followers > 1 + (select count(*) from other_head o
                        join annotation n on n.id = o.annotation
                        where n.pair = p.pair and n.annotator = p.annotator
                            and n.occurrence = p.occurrence)
                    """,
                    """
                    select 'Annotation ' || o.annotation || ' is kept as another head of its chain, but '
                        || n.id || ' follows it.'
                    from other_head o join annotation n on n.parent = o.annotation
                    """,
                    """
                    select 'Annotation ' || o.annotation || ' is kept as another head of its chain and is '
                        || 'the current one.'
                    from other_head o join annotation_head h on h.annotation = o.annotation
                        and h.pair = o.pair
                    """,
                    """
                    select 'Annotation ' || o.annotation || ' on pair ' || n.pair
                        || ' is kept as another head on pair ' || o.pair || '.'
                    from other_head o join annotation n on n.id = o.annotation where n.pair <> o.pair
                    """,
                    """
                    select 'The chain of annotator ' || c.annotator || ' on pair ' || c.pair || ' (occurrence '
                        || c.occurrence || ') begins ' || c.beginnings || ' times.'
                    from (select pair, annotator, occurrence, count(*) as beginnings from annotation
                        where parent is null group by pair, annotator, occurrence having count(*) > 1) c
                    where c.beginnings > 1 + (select count(*) from other_head o
                        join annotation n on n.id = o.annotation
                        where n.pair = c.pair and n.annotator = c.annotator
                            and n.occurrence = c.occurrence)
                    """);

    /// An import that was taken back leaves its numbers unused, and those of what machines said of
    /// its pairs: those of the project's own origin, which nobody knows without the project's row.
    private static final String NUMBERS =
            """
            select 'Of ' || (o.annotations - c.undone) || ' annotations numbered by origin ' || o.id || ' (' || o.name
                || '), ' || c.number || ' are there; the last number is ' || c.last || '.'
            from origin o
            join (
                select i.id, count(n.id) as number, coalesce(max(n.number), 0) as last,
                    coalesce(min(n.number), 1) as first,
                    (select coalesce(sum(b.annotations + b.machine_annotations), 0)
                        from import_batch b, project p
                        where b.undone_at is not null and p.origin = i.id) as undone
                from origin i left join annotation n on n.origin = i.id group by i.id
            ) c on c.id = o.id
            where exists (select 1 from project)
                and (o.annotations <> c.number + c.undone or c.last > o.annotations or c.first < 1)
            """;

    private static final String NUMBERED_TWICE =
            """
            select 'The number ' || number || ' of origin ' || origin || ' was given to ' || count(*)
                || ' annotations.'
            from annotation group by origin, number having count(*) > 1
            """;

    private static final String STATES =
            """
            select case
                when s.pair is null then 'Pair ' || c.pair || ' has no state.'
                else 'Pair ' || c.pair || ' is said to be ' || s.state || ' (' || s.a || ' a, ' || s.b || ' b, '
                    || s.ties || ' tie, ' || s.both_bad || ' both bad, ' || s.skips || ' skipped, ' || s.flags
                    || ' flagged, ' || s.decisions || ' in all), but its annotations say ' || c.state || ' ('
                    || c.a || ', ' || c.b || ', ' || c.ties || ', ' || c.both_bad || ', ' || c.skips || ', '
                    || c.flags || ', ' || c.decisions || ').'
                end
            from (${computed}) c left join pair_state s on s.pair = c.pair
            where s.pair is null or s.state <> c.state or s.decisions <> c.decisions or s.skips <> c.skips
                or s.flags <> c.flags or s.a <> c.a or s.b <> c.b or s.ties <> c.ties
                or s.both_bad <> c.both_bad
            """
                    .replace("${computed}", PairStates.COMPUTED.replace("${pairs}", "true"));

    private final CheckSession session;

    ChainCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("chains", "");
        CHAINS.forEach(query -> session.find("chain", query));
        session.find("number", NUMBERS);
        session.find("number", NUMBERED_TWICE);
        session.begin("states", "");
        session.find("pair_state", STATES);
    }
}
