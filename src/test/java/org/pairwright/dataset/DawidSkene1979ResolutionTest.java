package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Preference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Dawid, A. P. and Skene, A. M. (1979), Applied Statistics 28(1), 20-28: the four grades of their
/// 45 patients as four outcomes of pairs.
class DawidSkene1979ResolutionTest {
    private final JsonNode paper = read();
    private final JsonNode classes = published(paper);

    @Test
    void patients_come_to_the_published_classes() {
        assertThat(others(new ResolveRule.ByReliability(1, 1, 0))).isEmpty();
    }

    /// Twenty starts find a higher peak than the published one, on which few patients are of
    /// another class.
    @Test
    void with_the_usual_starts_nearly_all_patients_do() {
        assertThat(others(new ResolveRule.ByReliability(1))).hasSizeLessThanOrEqualTo(4);
    }

    /// The numbers of patients who come to another class.
    private List<Integer> others(ResolveRule rule) {
        JsonNode patients = paper.get("input").get("patients");
        List<TestPair> pairs = new ArrayList<>();
        for (int patient = 1; patient <= patients.size(); patient++) {
            pairs.add(pair(patients.get(String.valueOf(patient))));
        }
        Resolver resolver = new Resolver(policy(rule), Target.LABELS, TestPair.TOKENS);
        ByReliabilityTest.tell(resolver, pairs);
        return IntStream.range(0, pairs.size())
                .filter(patient ->
                        !resolver.resolve(pairs.get(patient).build())
                                .equals(
                                        new Resolved(
                                                likeliest(classes.get(patient)), false, false)))
                .mapToObj(patient -> patient + 1)
                .toList();
    }

    private static ResolutionPolicy policy(ResolveRule rule) {
        return new ResolutionPolicy(
                Axis.PREFERENCE,
                rule,
                Ties.BOTH,
                1,
                0,
                true,
                ResolutionPolicy.NO_LIMIT,
                ResolutionPolicy.NO_LIMIT);
    }

    private static TestPair pair(JsonNode observers) {
        TestPair pair = new TestPair();
        for (int observer = 0; observer < observers.size(); observer++) {
            for (JsonNode label : observers.get(observer)) {
                pair.vote(
                        "observer " + observer,
                        AnnotatorKind.PERSON,
                        Reliability.OUTCOMES.get(label.asInt() - 1));
            }
        }
        return pair;
    }

    private static Preference likeliest(JsonNode posterior) {
        int most = 0;
        for (int i = 1; i < posterior.size(); i++) {
            most = posterior.get(i).asDouble() > posterior.get(most).asDouble() ? i : most;
        }
        return Reliability.OUTCOMES.get(most);
    }

    private static JsonNode published(JsonNode paper) {
        return paper.get("expected")
                .valueStream()
                .filter(it -> it.get("measure").asString().startsWith("posterior classes"))
                .findFirst()
                .orElseThrow()
                .get("value");
    }

    private static JsonNode read() {
        try (InputStream in =
                DawidSkene1979ResolutionTest.class.getResourceAsStream(
                        "/org/pairwright/statistics/dawid-skene-1979.json")) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
