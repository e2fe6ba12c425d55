package org.pairwright.service;

import java.util.List;
import java.util.function.Predicate;
import org.pairwright.domain.ListedPair;
import org.pairwright.domain.filter.Filter;
import org.pairwright.storage.Database;
import org.pairwright.storage.ListStore;

/// Lists the pairs of a project with what is known of them, sources included: not for annotators.
public final class ListService {
    private static final int PAGE = 500;

    private final ListStore pairs;

    public ListService(Database database) {
        pairs = new ListStore(database);
    }

    /// Gives pairs in the order they came in, holding few at a time.
    ///
    /// @param filter which of them
    /// @param limit the most that are given
    /// @param withAnnotations whether they carry their current annotations; else those are empty
    /// @param sink takes a pair and answers whether it wants another
    /// @return how many were given
    public long forEach(
            Filter filter, long limit, boolean withAnnotations, Predicate<ListedPair> sink) {
        long given = 0;
        long last = 0;
        while (given < limit) {
            int size = (int) Math.min(PAGE, limit - given);
            List<ListedPair> page = pairs.page(filter, last, size, withAnnotations);
            for (ListedPair pair : page) {
                given++;
                if (!sink.test(pair)) {
                    return given;
                }
                last = pair.id();
            }
            if (page.size() < size) {
                return given;
            }
        }
        return given;
    }
}
