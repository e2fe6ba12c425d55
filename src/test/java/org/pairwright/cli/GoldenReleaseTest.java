package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A release of the sample project, as somebody has looked at it and found it good. What differs
/// from one project of the same content to another, ids and dates, is left out.
class GoldenReleaseTest {
    private static final Path SAMPLE = Path.of("sample-data");

    @TempDir Path folder;
    private Path release;

    @BeforeEach
    void release() {
        Path project = folder.resolve("sample.pairs");
        Ran.of("new", project, "--name", "Sample", "--guidelines", SAMPLE.resolve("guidelines.md"));
        Ran.of("import", project, SAMPLE.resolve("pairs.jsonl"));
        for (String name : new String[] {"Mara", "Noor", "Tomas"}) {
            Path from = SAMPLE.resolve("annotations-" + name.toLowerCase(Locale.ROOT) + ".jsonl");
            Ran.of("annotate", project, "--annotator", name, "--from", from);
        }
        Ran built =
                Ran.of(
                        "release",
                        "build",
                        project,
                        "--out",
                        folder,
                        "--axis",
                        "safety-first",
                        "--split",
                        "train=0.8,test=0.2",
                        "--license",
                        "Apache-2.0",
                        "--creator",
                        "The Pairwright authors");
        assertThat(built.err()).isEmpty();
        release = folder.resolve("sample-1.0.0");
    }

    @Test
    void its_card_is_the_golden_one() throws IOException {
        String card = Files.readString(release.resolve("README.md"));

        assertThat(card.replaceFirst("the state of [-0-9]{10}", "the state of DATE"))
                .isEqualTo(golden("release-card.md"));
    }

    @Test
    void its_ledger_is_the_golden_one() throws IOException {
        String ledger = Files.readString(release.resolve("pairs.csv"));

        assertThat(ledger.replaceAll("(?m)^\"[-0-9a-f]{36}\"", "\"PAIR\""))
                .isEqualTo(golden("release-pairs.csv"));
    }

    @Test
    void a_release_by_preference_tells_the_alpha_that_agreement_tells() {
        Path project = folder.resolve("sample.pairs");
        Ran.of("release", "build", project, "--out", folder);

        JsonNode released = Ran.of("release", "show", project, "2.0.0", "--json").json();
        JsonNode audited = Ran.of("agreement", project, "--bootstrap", "0", "--json").json();

        assertThat(released.at("/agreement/alpha").asDouble())
                .isCloseTo(audited.at("/preference/value").asDouble(), within(1e-12));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenReleaseTest.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
