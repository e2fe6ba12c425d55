package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Agresti, A. (2002), Categorical Data Analysis, 2nd ed., section 10.6: baseball teams at home and
/// away.
class AgrestiBaseballTest {
    private final Reference book = Reference.of("bradley-terry-baseball");
    private final List<String> teams = teams();
    private final BradleyTerryFit plain = fit(false);
    private final BradleyTerryFit home = fit(true);

    @Test
    void strengths() {
        check("log-abilities vs Baltimore", plain);
        sorted("log-abilities vs Baltimore, sorted", strengths(plain).skip(1));
    }

    @Test
    void standard_errors() {
        JsonNode errors = book.expected("standard errors").value();
        for (int i = 1; i < teams.size(); i++) {
            assertThat(plain.standardError(i))
                    .isCloseTo(
                            errors.get(teams.get(i)).asDouble(),
                            within(book.expected("standard errors").tolerance()));
        }
    }

    @Test
    void deviance() {
        book.expected("residual deviance, df").is(0, plain.deviance());
        book.expected("residual deviance, df").is(1, plain.degreesOfFreedom());
    }

    @Test
    void strengths_with_home_advantage() {
        check("with home advantage: log-abilities", home);
        double all = strengths(home).map(Math::exp).sum();
        sorted(
                "with home advantage: abilities summing to 1",
                strengths(home).map(it -> Math.exp(it) / all));
    }

    @Test
    void home_advantage() {
        Reference.Expected expected = book.expected("home advantage and SE");
        expected.is(0, home.placeEffect().orElseThrow());
        expected.is(1, home.placeEffectStandardError().orElseThrow());
    }

    @Test
    void deviance_with_home_advantage() {
        Reference.Expected expected = book.expected("residual deviance with home");
        expected.is(0, home.deviance());
        expected.is(1, home.degreesOfFreedom());
        expected.is(2, plain.deviance() - home.deviance());
    }

    @Test
    void nobody_ties() {
        assertThat(home.tieParameter()).isZero();
        assertThat(plain.placeEffect()).isEmpty();
    }

    private void check(String measure, BradleyTerryFit fit) {
        Reference.Expected expected = exact(measure);
        for (int i = 1; i < teams.size(); i++) {
            assertThat(fit.strength(i))
                    .as(teams.get(i))
                    .isCloseTo(
                            expected.value().get(teams.get(i)).asDouble(),
                            within(expected.tolerance()));
        }
    }

    /// The measure of just that name.
    private Reference.Expected exact(String measure) {
        for (JsonNode node : book.root().get("expected")) {
            if (node.get("measure").asString().equals(measure)) {
                return new Reference.Expected(node);
            }
        }
        throw new AssertionError(measure);
    }

    private void sorted(String measure, DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        for (int i = 0; i < sorted.length; i++) {
            book.expected(measure).is(i, sorted[i]);
        }
    }

    private DoubleStream strengths(BradleyTerryFit fit) {
        return DoubleStream.of(fit.strengths());
    }

    private BradleyTerryFit fit(boolean withHome) {
        Matches matches = new Matches();
        for (JsonNode row : book.input("rows")) {
            int first = teams.indexOf(row.get(0).asString());
            int second = teams.indexOf(row.get(1).asString());
            Matches.Place place = withHome ? Matches.Place.FIRST : Matches.Place.NEITHER;
            for (int i = 0; i < row.get(2).asInt(); i++) {
                matches.add(first, second, Matches.Outcome.FIRST, place, matches.size());
            }
            for (int i = 0; i < row.get(3).asInt(); i++) {
                matches.add(first, second, Matches.Outcome.SECOND, place, matches.size());
            }
        }
        return ((BradleyTerry.Estimated) BradleyTerry.of(matches, 0)).fit();
    }

    private List<String> teams() {
        TreeSet<String> names = new TreeSet<>();
        book.input("rows").forEach(row -> names.add(row.get(0).asString()));
        return new ArrayList<>(names);
    }
}
