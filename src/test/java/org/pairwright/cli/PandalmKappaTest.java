package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The agreement that PandaLM publishes, worked out from nothing but what `list --annotations`
/// prints, by the formula and by no code of ours.
@EnabledIfSystemProperty(
        named = "pairwright.data",
        matches = ".+",
        disabledReason =
                "the files are no part of the project: -Dpairwright.data says where they are")
class PandalmKappaTest {
    @TempDir Path folder;

    @Test
    void the_published_kappas_follow_from_the_list_of_annotations() {
        Path project = folder.resolve("p.pairs");
        Path file = Path.of(System.getProperty("pairwright.data"), "pandalm/testset-v1.json");
        Ran.of("new", project);
        assertThat(Ran.of("import", project, file).exitCode()).isZero();

        List<JsonNode> pairs = Ran.of("list", project, "--annotations").lines();

        assertThat(pairs).hasSize(999);
        assertThat(kappa(pairs, "annotator1", "annotator2")).isCloseTo(.8520, within(.00005));
        assertThat(kappa(pairs, "annotator1", "annotator3")).isCloseTo(.8789, within(.00005));
        assertThat(kappa(pairs, "annotator2", "annotator3")).isCloseTo(.8617, within(.00005));
    }

    /// Cohen's: what two agree beyond what their habits alone would make them.
    private static double kappa(List<JsonNode> pairs, String one, String other) {
        Map<String, Integer> ofOne = new HashMap<>();
        Map<String, Integer> ofOther = new HashMap<>();
        double n = 0;
        double same = 0;
        for (JsonNode pair : pairs) {
            String first = said(pair, one);
            String second = said(pair, other);
            ofOne.merge(first, 1, Integer::sum);
            ofOther.merge(second, 1, Integer::sum);
            same += first.equals(second) ? 1 : 0;
            n++;
        }
        double chance = 0;
        for (Map.Entry<String, Integer> label : ofOne.entrySet()) {
            chance += label.getValue() / n * (ofOther.getOrDefault(label.getKey(), 0) / n);
        }
        return (same / n - chance) / (1 - chance);
    }

    private static String said(JsonNode pair, String annotator) {
        for (JsonNode annotation : pair.get("annotations")) {
            if (annotation.get("annotator").asString().endsWith(annotator)) {
                return annotation.get("preference").asString();
            }
        }
        throw new AssertionError(annotator + " says nothing of " + pair.get("id"));
    }
}
