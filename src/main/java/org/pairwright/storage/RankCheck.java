package org.pairwright.storage;

/// Checks that no pair stands elsewhere in a queue by score than one of its scores puts it. A score
/// that came since may well give it another place, which it gets when a machine's run ends.
final class RankCheck {
    private final CheckSession session;

    RankCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("ranks", "pair_rank");
        session.find(
                "rank",
                """
                select 'Pair ' || k.pair || ' stands in the queue at ' || k.rank || ', where no score puts it.'
                from pair_rank k left join pair p on p.id = k.pair
                where not exists (select 1 from score f join project j on j.id = 1
                    where f.response in (p.response_a, p.response_b) and f.category = ''
                        and k.rank = case j.queue_order when 'score' then 1000001 - f.millionths
                            when 'score:desc' then 1 + f.millionths else 0 end)
                """);
    }
}
