package org.pairwright.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.RevisionChain;

/// Gives chains that went on with an import the heads again that they had without it, before what
/// came with it goes.
final class HeadUndo {
    private static final int PAGE = 500;

    private final Handle handle;
    private final long batch;

    /// @param batch the id of the import, whose annotations are laid out as those that go
    HeadUndo(Handle handle, long batch) {
        this.handle = handle;
        this.batch = batch;
    }

    void run() {
        List<Long> pairs = pairsAfter(0);
        while (!pairs.isEmpty()) {
            Map<PairChains.Chain, List<PairChains.Row>> chains = new LinkedHashMap<>();
            for (PairChains.Row row : PairChains.of(handle, pairs)) {
                chains.computeIfAbsent(row.chain(), chain -> new ArrayList<>()).add(row);
            }
            settle(chains);
            pairs = pairsAfter(pairs.getLast());
        }
    }

    private List<Long> pairsAfter(long pair) {
        return handle.createQuery(
                        """
                        select distinct pair from gone_annotation
                        where pair > :pair and pair not in (select id from gone_pair)
                        order by pair limit :limit
                        """)
                .bind("pair", pair)
                .bind("limit", PAGE)
                .mapTo(Long.class)
                .list();
    }

    private void settle(Map<PairChains.Chain, List<PairChains.Row>> chains) {
        List<@Nullable Object[]> left = new ArrayList<>();
        List<@Nullable Object[]> current = new ArrayList<>();
        List<@Nullable Object[]> others = new ArrayList<>();
        chains.forEach((chain, rows) -> {
            List<RevisionChain.Revision> staying =
                    rows.stream()
                            .filter(row -> row.batch() != batch)
                            .map(PairChains.Row::revision)
                            .toList();
            // A chain of which nothing is left goes as a whole.
            if (staying.isEmpty() || staying.size() == rows.size()) {
                return;
            }
            List<RevisionChain.Revision> heads = new RevisionChain(staying).heads();
            rows.forEach(row -> left.add(new @Nullable Object[] {row.revision().id()}));
            current.add(
                    new @Nullable Object[] {
                        heads.getFirst().id(), chain.pair(), chain.annotator(), chain.occurrence()
                    });
            heads.stream()
                    .skip(1)
                    .forEach(head -> others.add(new @Nullable Object[] {head.id(), chain.pair()}));
        });
        PlainSql.changeEach(handle, "delete from other_head where annotation = ?", left);
        PlainSql.changeEach(
                handle,
                """
                update annotation_head set annotation = ?
                where pair = ? and annotator = ? and occurrence = ?
                """,
                current);
        PlainSql.changeEach(
                handle, "insert into other_head (annotation, pair) values (?, ?)", others);
    }
}
