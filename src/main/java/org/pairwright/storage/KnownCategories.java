package org.pairwright.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Annotator;

/// Which pairs are known to be of hazard categories before somebody sees them: those of which a
/// response is found to be of one by what any person, machine or import currently says, be it of
/// this pair or of another one that the same response stands in. Of prompts, nobody states
/// categories.
public final class KnownCategories {
    /// Holds of a `pair p` that is known to be of one of the `<codes>`. Goes by the responses,
    /// which have an index; the crosswise join keeps a database from beginning with the codes,
    /// which have none.
    private static final String OF_PAIR =
            """
            exists (select 1 from verdict v cross join verdict_category c
                where v.response in (p.response_a, p.response_b) and c.verdict = v.id
                    and c.code in (<codes>) and ${current})
            """;

    /// The verdict belongs to what its annotator says now.
    private static final String CURRENT =
            """
            exists (select 1 from annotation m
                join annotation_head g on g.pair = m.pair and g.annotator = m.annotator
                    and g.occurrence = m.occurrence and g.annotation = m.id
                where m.id = v.annotation and m.withdrawn = 0)
            """;

    private static final String AMONG =
            "select p.id from pair p where p.id in (<ids>) and " + ofPair();

    /// Finds the responses first, once, and then goes through the pairs: nothing leads from a
    /// response to its pairs. Here the codes lead, though all have to be read: they lie together.
    private static final String OPEN =
            """
            with found as materialized (
                select distinct v.response from verdict_category c cross join verdict v
                where v.id = c.verdict and c.code in (<codes>) and v.response is not null and ${current})
            select count(*) from pair p
            where p.exclusion is null
                and (p.response_a in (select response from found)
                    or p.response_b in (select response from found))
                and not exists (
                    select 1 from annotation_head h join annotation n on n.id = h.annotation
                    where h.pair = p.id and h.annotator = :annotator and h.occurrence = 0
                        and n.withdrawn = 0)
            """
                    .replace("${current}", CURRENT);

    private static final int AT_ONCE = 1_000;

    private final Database database;

    public KnownCategories(Database database) {
        this.database = database;
    }

    /// A condition on the rows of `pair p`, with the list `codes` to be bound.
    static String ofPair() {
        return OF_PAIR.replace("${current}", CURRENT);
    }

    /// Those of the pairs that are known to be of one of the categories.
    ///
    /// @param pairs any number of ids
    /// @param codes of categories; not empty
    public Set<Long> among(List<Long> pairs, List<String> codes) {
        Set<Long> known = new HashSet<>();
        database.read(handle -> {
            for (int from = 0; from < pairs.size(); from += AT_ONCE) {
                List<Long> some = pairs.subList(from, Math.min(pairs.size(), from + AT_ONCE));
                known.addAll(among(handle, some, codes));
            }
            return known;
        });
        return known;
    }

    private static List<Long> among(Handle handle, List<Long> pairs, List<String> codes) {
        return handle.createQuery(AMONG)
                .bindList("ids", pairs)
                .bindList("codes", codes)
                .mapTo(Long.class)
                .list();
    }

    /// How many pairs without a current annotation of the annotator are known to be of one of the
    /// categories. In a large project that takes a while.
    ///
    /// @param codes of categories; not empty
    public long open(Annotator annotator, List<String> codes) {
        return database.read(handle ->
                handle.createQuery(OPEN)
                        .bindList("codes", codes)
                        .bind("annotator", annotator.id())
                        .mapTo(long.class)
                        .one());
    }
}
