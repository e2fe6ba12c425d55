package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;

/// A project file of every version that was ever written opens, and is sound when it is brought up
/// to date.
///
/// There is one such file a version, made by the program of its time. Before [Schema#VERSION] goes
/// up, keep one of the version that is left behind: `mvn test -Dtest=EarlierVersionsTest
/// -Dkeep.project=true`.
class EarlierVersionsTest {
    private static final String KEPT = "src/test/resources/org/pairwright/storage";

    @TempDir Path folder;

    static Stream<Integer> versions() {
        return Stream.iterate(1, version -> version + 1).limit(Schema.VERSION);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void a_file_of_an_earlier_version_opens_and_is_sound(int version) throws IOException {
        Path file = folder.resolve("project.pairs");
        String name = "project-v" + version + ".pairs.gz";
        try (InputStream kept = EarlierVersionsTest.class.getResourceAsStream(name)) {
            assertThat(kept).as(name).isNotNull();
            try (GZIPInputStream content = new GZIPInputStream(kept)) {
                Files.copy(content, file);
            }
        }
        ProjectLocation location = new ProjectLocation.InFile(file);
        byte[] before = Files.readAllBytes(file);
        assertThat(Samples.check(location).problems()).isEmpty();
        assertThat(Files.readAllBytes(file)).as("checked on a copy").isEqualTo(before);

        try (Database database = Database.open(location)) {
            assertThat(new PairStore(database).count()).isEqualTo(3);
            assertThat(new ProjectStore(database).taxonomy())
                    .isEqualTo(Samples.project().taxonomy());
            Annotator alice = new AnnotatorStore(database).byName("alice").orElseThrow();
            assertThat(new AnnotationStore(database).current(1, alice, 0).orElseThrow().judgment())
                    .isEqualTo(decision());
            assertThat(new AnnotationStore(database).draft(3, alice, 0))
                    .contains(Judgment.of(Preference.TIE));
            assertThat(new Acts(database).redo(new Actor("alice", "system-user"), alice))
                    .isPresent();
        }
        assertThat(Samples.check(location).problems()).isEmpty();
    }

    private static Judgment decision() {
        Verdict unsafe =
                new Verdict(Safety.UNSAFE, List.of("s1", "s2"), Severity.MODERATE, Refusal.NONE);
        return Judgment.of(Side.B, Strength.MUCH)
                .withVerdict(Side.A, unsafe)
                .withRationale("Safer.");
    }

    @Test
    @EnabledIfSystemProperty(named = "keep.project", matches = "true")
    void a_project_of_this_version_is_kept() throws IOException {
        Path file = folder.resolve("project.pairs");
        try (Database database =
                Database.create(new ProjectLocation.InFile(file), Samples.project())) {
            Samples.add(
                    database,
                    Samples.decided(Samples.pair("One"), Judgment.of(Preference.A)),
                    Samples.pair("Deux 🙂"),
                    Samples.pair("Three"));
            Annotator alice =
                    new AnnotatorStore(database)
                            .require("alice", AnnotatorKind.PERSON, AnnotatorRole.LEAD);
            decide(database, alice, 1, Judgment.of(Preference.A));
            new BulkStore(database)
                    .mark(
                            new Actor("alice", "system-user"),
                            alice,
                            new Marking.Urgency(2),
                            new long[] {2, 3},
                            (stage, done, total) -> {});
            decide(database, alice, 1, decision());
            decide(database, alice, 2, decision().withCorrection(Side.A, "Ça va."));
            decide(database, alice, 2, Judgment.skip(SkipReason.LANGUAGE));
            new Acts(database).undo(new Actor("alice", "system-user"), alice);
            new AnnotationStore(database).saveDraft(3, alice, 0, Judgment.of(Preference.TIE));
        }
        Path kept = Path.of(KEPT, "project-v" + Schema.VERSION + ".pairs.gz");
        Files.createDirectories(kept.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(kept))) {
            Files.copy(file, out);
        }
    }

    private static void decide(
            Database database, Annotator annotator, long pair, Judgment judgment) {
        new AnnotationStore(database)
                .record(
                        new Actor(annotator.name(), "system-user"),
                        new NewAnnotation(
                                pair,
                                annotator,
                                0,
                                judgment,
                                Side.A,
                                Instant.ofEpochMilli(1_000),
                                Instant.ofEpochMilli(61_000),
                                Duration.ofSeconds(42)));
    }
}
