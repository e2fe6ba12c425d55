package org.pairwright.service;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.pairwright.domain.ListedPair;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.filter.Filter;
import org.pairwright.storage.Database;
import org.pairwright.storage.ListStore;
import org.pairwright.storage.PairScan;

/// Lists the pairs of a project with what is known of them, sources included: not for annotators.
public final class ListService {
    private static final int PAGE = 500;

    private final ListStore pairs;
    private final PairScan scan;

    public ListService(Database database) {
        pairs = new ListStore(database);
        scan = new PairScan(database);
    }

    /// As the other, in an order of its own: which pairs there are is found first, with the index
    /// for searching where there is one.
    public long forEach(
            Filter filter,
            PairOrder order,
            long limit,
            boolean withAnnotations,
            Predicate<ListedPair> sink) {
        if (order.equals(PairOrder.ADDED) && !scan.isIndexed(filter)) {
            return forEach(filter, limit, withAnnotations, sink);
        }
        long[] given = {0};
        scan.run(filter, order, (ids, share) -> give(ids, limit, withAnnotations, sink, given));
        return given[0];
    }

    /// @return whether more are wanted
    private boolean give(
            long[] ids,
            long limit,
            boolean withAnnotations,
            Predicate<ListedPair> sink,
            long[] given) {
        int size = (int) Math.min(ids.length, limit - given[0]);
        for (int from = 0; from < size; from += PAGE) {
            List<Long> page =
                    Arrays.stream(ids, from, Math.min(size, from + PAGE)).boxed().toList();
            for (ListedPair pair : pairs.chosen(page, withAnnotations)) {
                given[0]++;
                if (!sink.test(pair)) {
                    return false;
                }
            }
        }
        return given[0] < limit;
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
