package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergedIdsTest {
    @Test
    void numbersIdsInTheOrderInWhichTheyAreAskedFor() {
        MergedIds ids = new MergedIds(new long[] {70, 50, 90}, new long[] {60});
        assertThat(ids.ofBefore(2)).isZero();
        assertThat(ids.ofAgain(0)).isEqualTo(1);
        assertThat(ids.ofBefore(0)).isEqualTo(2);
        assertThat(ids.ofBefore(2)).isZero();
        assertThat(ids.ids()).containsExactly(90, 60, 70);
    }

    @Test
    void anIdThatBothSidesHaveIsOne() {
        MergedIds ids = new MergedIds(new long[] {70, 50, 90}, new long[] {90, 70, 60});
        assertThat(ids.ofAgain(1)).isZero();
        assertThat(ids.ofBefore(0)).isZero();
        assertThat(ids.ofBefore(2)).isEqualTo(1);
        assertThat(ids.ofAgain(0)).isEqualTo(1);
        assertThat(ids.ids()).containsExactly(70, 90);
    }

    @Test
    void eitherSideCanBeEmpty() {
        assertThat(new MergedIds(new long[0], new long[] {5}).ofAgain(0)).isZero();
        assertThat(new MergedIds(new long[] {5}, new long[0]).ofBefore(0)).isZero();
    }
}
