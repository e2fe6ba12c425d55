package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.RevisionChain.Revision;

class RevisionChainTest {
    @Test
    void a_chain_that_never_parted_has_one_head() {
        assertThat(heads(of(1, 0, 10, "a"), of(2, 1, 20, "a"))).containsExactly(2L);
    }

    @Test
    void the_longer_way_goes_before_the_later_decision() {
        assertThat(
                        heads(
                                of(1, 0, 10, "a"),
                                of(2, 1, 90, "z"),
                                of(3, 1, 20, "b"),
                                of(4, 3, 30, "b")))
                .containsExactly(4L, 2L);
    }

    @Test
    void of_the_same_length_the_later_decision_holds() {
        assertThat(heads(of(1, 0, 10, "a"), of(2, 1, 30, "a"), of(3, 1, 20, "b")))
                .containsExactly(2L, 3L);
    }

    @Test
    void of_the_same_time_the_larger_origin_holds() {
        assertThat(heads(of(1, 0, 10, "a"), of(2, 1, 30, "a"), of(3, 1, 30, "b")))
                .containsExactly(3L, 2L);
    }

    @Test
    void of_the_same_origin_the_identity_settles_it_whatever_the_keys_are() {
        Revision begun = of(1, 0, 10, "a");
        Revision small = new Revision(9, new UUID(0, 1), 1, 30, "a");
        Revision large = new Revision(2, new UUID(0, 2), 1, 30, "a");

        assertThat(heads(begun, small, large)).containsExactly(2L, 9L);
    }

    @Test
    void what_came_of_what_is_told() {
        RevisionChain chain =
                new RevisionChain(List.of(of(1, 0, 1, "a"), of(2, 1, 1, "a"), of(3, 1, 1, "a")));

        assertThat(chain.descends(2, 1)).isTrue();
        assertThat(chain.descends(2, 2)).isTrue();
        assertThat(chain.descends(2, 3)).isFalse();
    }

    @Test
    void a_chain_that_bites_its_tail_ends_nowhere_and_hangs_nobody() {
        RevisionChain chain = new RevisionChain(List.of(of(1, 2, 1, "a"), of(2, 1, 1, "a")));

        assertThat(chain.heads()).isEmpty();
        assertThat(chain.descends(1, 7)).isFalse();
    }

    private static List<Long> heads(Revision... revisions) {
        return new RevisionChain(List.of(revisions)).heads().stream().map(Revision::id).toList();
    }

    private static Revision of(long id, long parent, long decidedAt, String origin) {
        return new Revision(id, new UUID(0, id), parent, decidedAt, origin);
    }
}
