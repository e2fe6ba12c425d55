package org.pairwright.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairwright.ui.agreement.Following.Next;

class FollowingTest {
    private static final long SECOND = 1_000_000_000;

    private final Following following = new Following();

    @Test
    void where_nobody_labels_nothing_is_found_anew() {
        following.foundAll(7, 0, 4 * SECOND);

        assertThat(following.next(7, 900 * SECOND)).isEqualTo(Next.NOTHING);
    }

    @Test
    void what_is_found_at_once_follows_each_label() {
        following.foundAll(7, 0, SECOND / 2);

        assertThat(following.next(8, SECOND / 2)).isEqualTo(Next.ALL);
    }

    @Test
    void what_takes_long_follows_after_a_rest_and_the_headlines_meanwhile() {
        following.foundAll(7, 0, 4 * SECOND);

        assertThat(following.next(8, 5 * SECOND)).isEqualTo(Next.HEADLINES);
        following.foundHeadlines(8);
        assertThat(following.next(8, 10 * SECOND)).isEqualTo(Next.NOTHING);
        assertThat(following.next(9, 10 * SECOND)).isEqualTo(Next.HEADLINES);
        following.foundHeadlines(9);
        assertThat(following.next(9, 44 * SECOND)).isEqualTo(Next.ALL);
    }
}
