package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Facet;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.filter.Filter;

class FacetStoreTest extends StorageTest {
    @BeforeEach
    void fill() {
        add(
                Samples.pair("", "One", new Response("x", "m1"), new Response("y", "m1")),
                Samples.pair("", "Two", new Response("x", "m1"), new Response("y", "m2")),
                Samples.pair("", "Three", new Response("x", "m2"), new Response("y", ""))
                        .asSensitive());
        List<Long> pairs = pairIds();
        Verdict unsafe =
                new Verdict(
                        Safety.UNSAFE, List.of("sample:s1"), Severity.UNSTATED, Refusal.UNSTATED);
        decide(
                annotator("Mara"),
                pairs.get(0),
                Judgment.of(Preference.A)
                        .withVerdict(Side.A, unsafe)
                        .withVerdict(Side.B, unsafe)
                        .withFlag(true, "look"));
        decide(annotator("Noor"), pairs.get(0), Judgment.of(Preference.A));
        decide(annotator("Noor"), pairs.get(1), Judgment.of(Preference.B));
    }

    @Test
    void pairs_are_counted_for_each_value_that_they_have() {
        assertThat(counts("", Facet.STATE)).isEqualTo(Map.of("agreed", 2L, "unlabeled", 1L));
        assertThat(counts("", Facet.PREFERENCE)).isEqualTo(Map.of("a", 1L, "b", 1L));
        assertThat(counts("", Facet.CATEGORY)).isEqualTo(Map.of("sample:s1", 1L));
        assertThat(counts("", Facet.SOURCE)).isEqualTo(Map.of("m1", 2L, "m2", 2L));
        assertThat(counts("", Facet.IMPORT)).isEqualTo(Map.of("sample.jsonl", 3L));
        assertThat(counts("", Facet.ANNOTATOR)).isEqualTo(Map.of("Mara", 1L, "Noor", 2L));
        assertThat(counts("", Facet.MARK))
                .isEqualTo(
                        Map.of(
                                "labeled",
                                2L,
                                "flagged",
                                1L,
                                "sensitive",
                                1L,
                                "excluded",
                                0L,
                                "gold",
                                0L));
    }

    @Test
    void only_what_the_filter_means_is_counted() {
        assertThat(counts("annotator = Mara", Facet.SOURCE)).isEqualTo(Map.of("m1", 1L));
        assertThat(counts("text ~ two", Facet.STATE)).isEqualTo(Map.of("agreed", 1L));
    }

    private Map<String, Long> counts(String expression, Facet facet) {
        Map<String, Long> last = new HashMap<>();
        new FacetStore(database)
                .count(
                        expression.isEmpty() ? Filter.ALL : Filter.parse(expression),
                        facet,
                        counts -> {
                            last.clear();
                            last.putAll(counts.pairs());
                            return true;
                        });
        return last;
    }
}
