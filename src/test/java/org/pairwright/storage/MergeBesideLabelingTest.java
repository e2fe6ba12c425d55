package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Side;

/// People label and read while a large import is merged, in the same window or another program:
/// they see all of it or nothing, and no decision is lost.
class MergeBesideLabelingTest {
    private static final Actor ALICE = new Actor("alice", "system-user");
    private static final int BEFORE = 20;
    private static final int MERGED = 3_000;

    @TempDir Path folder;

    private ProjectLocation location;
    private Database database;
    private Annotator alice;
    private final List<UUID> decided = new ArrayList<>();
    private final Set<Long> counts = new LinkedHashSet<>();

    @BeforeEach
    void make_a_project() {
        location = new ProjectLocation.InFile(folder.resolve("project.pairs"));
        database = Database.create(location, Samples.project());
        Samples.add(database, pairs("Before ", BEFORE, "a"));
        alice =
                new AnnotatorStore(database)
                        .require("alice", AnnotatorKind.PERSON, AnnotatorRole.LEAD);
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    @Test
    void while_the_same_program_merges() {
        try (ImportStaging staging = ImportStaging.begin(database, false)) {
            Samples.stage(staging, pairs("Merged ", MERGED, "a".repeat(20_000)));
            CompletableFuture<Void> merge = CompletableFuture.runAsync(() -> staging.merge(ALICE));

            labelWhile(() -> !merge.isDone());

            merge.join();
        }
        assertNothingLost();
    }

    @Test
    void while_another_program_merges() {
        try (Child child =
                new Child(MergingProcess.class, folder.resolve("project.pairs").toString())) {
            assertThat(child.lines(1)).containsExactly("merging");

            labelWhile(child::isAlive);

            assertThat(child.rest()).containsExactly("merged");
        }
        assertNothingLost();
    }

    private void labelWhile(BooleanSupplier merging) {
        int turn = 0;
        do {
            counts.add(new PairStore(database).count());
            decided.add(decide(1 + turn % BEFORE, turn % 2 == 0 ? Preference.A : Preference.B));
            turn++;
        } while (merging.getAsBoolean());
        counts.add(new PairStore(database).count());
    }

    private UUID decide(long pair, Preference preference) {
        Instant now = Instant.now();
        return new AnnotationStore(database)
                .record(
                        ALICE,
                        new NewAnnotation(
                                pair,
                                alice,
                                0,
                                Judgment.of(preference),
                                Side.A,
                                now,
                                now,
                                Duration.ZERO))
                .uuid();
    }

    private void assertNothingLost() {
        assertThat(counts).containsExactly((long) BEFORE, (long) BEFORE + MERGED);
        assertThat(decided).hasSizeGreaterThan(1);
        assertThat(new AnnotationStore(database).known(decided)).containsAll(decided);
        assertThat(Samples.check(location).problems()).isEmpty();
    }

    private static ImportedPair[] pairs(String question, int number, String answer) {
        ImportedPair[] pairs = new ImportedPair[number];
        for (int i = 0; i < number; i++) {
            pairs[i] = Samples.pair(question + i, answer, "b");
        }
        return pairs;
    }
}
