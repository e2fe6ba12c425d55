package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.ListedPair;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Side;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.ListService;
import org.pairwright.storage.Database;

/// The sample has something of everything that screens show, and annotators whose habits an audit
/// can find.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleShowsTest {
    private final List<ListedPair> pairs = new ArrayList<>();

    @BeforeAll
    void read_it(@TempDir Path folder) {
        Path file = new SampleProject(folder).file();
        try (Database database = Database.open(new ProjectLocation.InFile(file))) {
            new ListService(database).forEach(Filter.ALL, Long.MAX_VALUE, true, pairs::add);
        }
    }

    private long pairsWith(String pattern) {
        Pattern looked = Pattern.compile(pattern);
        return pairs.stream()
                .filter(pair ->
                        looked.matcher(
                                        pair.messages()
                                                + "\n"
                                                + pair.a().content()
                                                + "\n"
                                                + pair.b().content())
                                .find())
                .count();
    }

    @Test
    void scripts_from_right_to_left_and_without_spaces() {
        assertThat(pairsWith("\\p{IsArabic}{3}")).isGreaterThanOrEqualTo(2);
        assertThat(pairsWith("\\p{IsHan}{3}")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void emoji() {
        assertThat(pairsWith("[\\x{1F300}-\\x{1FAFF}]")).isGreaterThanOrEqualTo(5);
    }

    @Test
    void tables_and_code() {
        assertThat(pairsWith("(?m)^\\|[ :]*-{2,}.*\\|")).isGreaterThanOrEqualTo(5);
        assertThat(pairsWith("```")).isGreaterThanOrEqualTo(5);
    }

    @Test
    void tool_calls() {
        assertThat(pairsWith("\"tool_calls\"")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void noor_leans_to_the_left_and_mara_does_not() {
        assertThat(shareOfLeft("Noor")).isGreaterThan(0.65);
        assertThat(shareOfLeft("Mara")).isBetween(0.4, 0.6);
    }

    @Test
    void tomas_finds_less_unsafe_in_the_same_responses_than_the_others() {
        for (String other : List.of("Mara", "Noor")) {
            assertThat(unsafe("Tomas", other)).as(other).isPositive();
            assertThat(2 * unsafe("Tomas", other))
                    .as(other)
                    .isLessThanOrEqualTo(unsafe(other, "Tomas"));
        }
    }

    private double shareOfLeft(String annotator) {
        List<Annotation> sided =
                pairs.stream()
                        .map(SampleShowsTest::byName)
                        .flatMap(said -> Stream.ofNullable(said.get(annotator)))
                        .filter(said ->
                                said.judgment().preference() == Preference.A
                                        || said.judgment().preference() == Preference.B)
                        .toList();
        long left =
                sided.stream()
                        .filter(said ->
                                said.judgment().preference()
                                        == Preference.of(said.left().orElseThrow()))
                        .count();
        return (double) left / sided.size();
    }

    /// How many responses `annotator` calls unsafe, of the pairs that `other` has seen too.
    private long unsafe(String annotator, String other) {
        return pairs.stream()
                .map(SampleShowsTest::byName)
                .filter(said -> said.containsKey(annotator) && said.containsKey(other))
                .map(said -> said.get(annotator).judgment())
                .mapToLong(SampleShowsTest::unsafe)
                .sum();
    }

    private static long unsafe(Judgment judgment) {
        return Stream.of(Side.A, Side.B)
                .filter(side -> judgment.verdict(side).safety() == Safety.UNSAFE)
                .count();
    }

    private static Map<String, Annotation> byName(ListedPair pair) {
        return pair.annotations().stream()
                .collect(Collectors.toMap(said -> said.annotator().name(), Function.identity()));
    }
}
