package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What no published example shows.
class BradleyTerryTest {
    private final Matches matches = new Matches();

    @Test
    void strengths_of_two_are_their_odds() {
        play(0, 1, 3, 1, 0);

        BradleyTerryFit fit = fit();

        assertThat(fit.strength(0) - fit.strength(1)).isCloseTo(Math.log(3), within(1e-9));
    }

    @Test
    void ties_among_equals_are_as_frequent_as_nu_says() {
        play(0, 1, 10, 10, 5);

        // Wins, losses and ties are as 1 : 1 : nu.
        assertThat(fit().tieParameter()).isCloseTo(.5, within(1e-9));
    }

    @Test
    void whoever_never_lost_is_in_a_group_of_their_own() {
        play(0, 1, 5, 0, 0);
        play(1, 2, 2, 1, 0);

        assertThat(BradleyTerry.of(matches, 0))
                .isEqualTo(new BradleyTerry.NotConnected(List.of(List.of(0), List.of(1, 2))));
    }

    @Test
    void those_who_never_met_can_not_be_compared() {
        play(0, 1, 1, 1, 0);
        play(2, 3, 1, 1, 0);

        assertThat(BradleyTerry.of(matches, 0))
                .isEqualTo(new BradleyTerry.NotConnected(List.of(List.of(0, 1), List.of(2, 3))));
    }

    @Test
    void a_place_that_always_wins_has_no_finite_effect() {
        for (int i = 0; i < 4; i++) {
            matches.add(0, 1, Matches.Outcome.FIRST, Matches.Place.FIRST, i);
            matches.add(1, 0, Matches.Outcome.FIRST, Matches.Place.FIRST, i);
        }

        assertThat(BradleyTerry.of(matches, 0)).isEqualTo(new BradleyTerry.NoPeak());
    }

    @Test
    void resampled_strengths_vary_as_much_as_fisher_says() {
        play(0, 1, 60, 40, 20);
        play(1, 2, 50, 50, 10);
        play(2, 0, 30, 60, 30);

        Interval.Known interval =
                (Interval.Known) BradleyTerry.intervals(matches, 0, 2_000, 1).get(1);

        assertThat(interval.standardError())
                .isCloseTo(fit().standardError(1), within(.1 * fit().standardError(1)));
        assertThat(fit().strength(1)).isBetween(interval.low(), interval.high());
    }

    private BradleyTerryFit fit() {
        return ((BradleyTerry.Estimated) BradleyTerry.of(matches, 0)).fit();
    }

    private void play(int first, int second, int wins, int losses, int ties) {
        add(first, second, Matches.Outcome.FIRST, wins);
        add(first, second, Matches.Outcome.SECOND, losses);
        add(first, second, Matches.Outcome.TIE, ties);
    }

    private void add(int first, int second, Matches.Outcome outcome, int times) {
        for (int i = 0; i < times; i++) {
            matches.add(first, second, outcome, Matches.Place.NEITHER, matches.size());
        }
    }
}
