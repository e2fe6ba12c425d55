package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaceTest {
    private final List<String> order = new ArrayList<>();

    @Test
    void contenders_take_turns() throws Exception {
        new Race(1, 2).inTurns(List.of(contender("a"), contender("b")));

        assertThat(order).containsExactly("a", "b", "a", "b", "a", "b");
    }

    @Test
    void runs_to_warm_up_do_not_count() throws Exception {
        Samples samples = new Race(2, 1).alone(contender("a"));

        assertThat(samples.runs()).extracting(Sample::seconds).containsExactly(3.0);
    }

    private Contender contender(String name) {
        return () -> {
            order.add(name);
            return new Sample(order.size(), 0, 0, 0);
        };
    }
}
