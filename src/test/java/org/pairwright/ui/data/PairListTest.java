package org.pairwright.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class PairListTest {
    private final List<List<PairLine>> read = new ArrayList<>();
    private final PairList list = new PairList(read::add);

    @Test
    void a_million_pairs_are_read_where_they_are_looked_at() {
        list.append(LongStream.rangeClosed(1, 1_000_000).toArray());

        PairLine line = list.get(700_050);

        assertThat(line.pair()).isEqualTo(700_051);
        assertThat(read).hasSize(1);
        assertThat(read.getFirst()).hasSize(PairList.PAGE).contains(line);
        assertThat(list.get(700_051)).isNotSameAs(line);
        assertThat(read).hasSize(1);
    }

    @Test
    void a_line_stays_the_same_while_more_come() {
        list.append(new long[] {7, 8});
        PairLine first = list.get(0);

        list.append(new long[] {9});

        assertThat(list.get(0)).isSameAs(first);
        assertThat(list.get(2).pair()).isEqualTo(9);
        assertThat(read.stream().flatMap(List::stream).map(PairLine::pair))
                .containsExactly(7L, 8L, 9L);
    }

    @Test
    void those_who_listen_hear_what_comes_and_goes() {
        List<String> heard = new ArrayList<>();
        list.addListener(
                (ListChangeListener<PairLine>)
                        change -> {
                            while (change.next()) {
                                heard.add(
                                        change.getFrom()
                                                + " +"
                                                + change.getAddedSize()
                                                + " -"
                                                + change.getRemovedSize());
                            }
                        });
        list.append(new long[] {1, 2, 3});
        list.append(new long[0]);
        list.append(new long[] {4});
        list.reset();

        assertThat(heard).containsExactly("0 +3 -0", "3 +1 -0", "0 +0 -4");
    }

    @Test
    void a_line_is_found_without_going_through_the_others() {
        list.append(LongStream.rangeClosed(1, 10_000).toArray());
        PairLine line = list.get(9_999);
        read.clear();

        assertThat(list.indexOf(line)).isEqualTo(9_999);
        assertThat(list.indexOf(new PairLine(0, 5))).isEqualTo(-1);
        assertThat(read).isEmpty();
    }

    @Test
    void what_was_passed_over_is_read_when_it_is_seen_again() {
        list.append(LongStream.rangeClosed(1, 300).toArray());
        list.get(0);
        list.forget(read.getFirst());

        list.get(0);

        assertThat(read).hasSize(2);
    }
}
