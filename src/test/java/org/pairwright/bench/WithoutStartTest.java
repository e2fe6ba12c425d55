package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WithoutStartTest {
    private static final Result START = own("start", 0.5);

    @Test
    void an_import_is_also_given_without_the_start() {
        Result last = WithoutStart.added(List.of(START, own("import", 2.5))).getLast();

        assertThat(last.id()).isEqualTo("import-without-start");
        assertThat(median(last)).isEqualTo(2);
    }

    @Test
    void the_peer_is_taken_at_its_own_word() {
        Samples peer = new Samples(List.of(new Sample(5, 4, 0, 0)));
        Result whole = Result.of("export", "", SamplesTest.seconds(2.5), new Peer.Timed(peer), "");

        assertThat(WithoutStart.added(List.of(START, whole)).getLast().ratio()).hasValue(2);
    }

    @Test
    void what_failed_has_no_figure_without_start() {
        Result failed = Result.failed("import", "no disk");

        assertThat(WithoutStart.added(List.of(START, failed))).containsExactly(START, failed);
    }

    @Test
    void nothing_is_taken_off_where_the_start_was_not_measured() {
        Result whole = own("import", 2.5);

        assertThat(WithoutStart.added(List.of(whole))).containsExactly(whole);
    }

    private static Result own(String id, double seconds) {
        return Result.of(id, id, SamplesTest.seconds(seconds), new Peer.None(), "");
    }

    private static double median(Result result) {
        return ((Result.Timed) result.own()).samples().median();
    }
}
