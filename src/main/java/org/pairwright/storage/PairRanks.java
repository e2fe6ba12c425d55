package org.pairwright.storage;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.QueueOrder;

/// Keeps the places that pairs have in a queue by score: they repeat what scores say, so that an
/// index gives the next pair. Inside the caller's transaction.
final class PairRanks {
    /// Above all scores, in millionths.
    private static final int OVER = 1_000_001;

    /// Of each pair the highest of the scores that each machine gave its responses last.
    private static final String PLACE =
            """
            insert into pair_rank (pair, rank)
            select f.pair, ${rank} from (
                select p.id as pair, (
                    select max(x.millionths) from score x join score_run r on r.id = x.run
                    where x.response in (p.response_a, p.response_b) and x.category = ''
                        and not exists (select 1 from score y join score_run q on q.id = y.run
                            where y.response = x.response and y.category = '' and y.id > x.id
                                and q.annotator = r.annotator)) as most
                from pair p where ${which}) f
            where f.most is not null
            on conflict (pair) do update set rank = excluded.rank
            """;

    private PairRanks() {}

    /// Gives every pair its place anew.
    static void renew(Handle handle) {
        handle.execute("delete from pair_rank");
        QueueOrder order = MachineHelpStore.help(handle).queueOrder();
        if (order != QueueOrder.ADDED) {
            handle.execute(place(order, "1 = 1"));
        }
    }

    /// Gives some pairs their place: those that a machine just scored.
    static void renew(Handle handle, List<Long> pairs) {
        QueueOrder order = MachineHelpStore.help(handle).queueOrder();
        if (order != QueueOrder.ADDED && !pairs.isEmpty()) {
            handle.createUpdate(place(order, "p.id in (<pairs>)"))
                    .bindList("pairs", pairs)
                    .execute();
        }
    }

    private static String place(QueueOrder order, String which) {
        return PLACE.replace("${which}", which).replace("${rank}", rank(order));
    }

    /// The rank as it comes of a score.
    static String rank(QueueOrder order) {
        return switch (order) {
            case ADDED -> throw new IllegalArgumentException("There are no ranks in this order.");
            case SCORE -> OVER + " - f.most";
            case SCORE_DESC -> "1 + f.most";
        };
    }
}
