package org.pairwright.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// A project of five decided pairs, and short words for releasing it.
abstract class ReleaseTest {
    static final Actor ALICE = new Actor("alice", "system-user");
    static final String DPO = "trl-conversational";

    @TempDir Path folder;

    Path project;
    Path out;
    Database database;
    ReleaseService releases;

    @BeforeEach
    void make_a_project() {
        project = folder.resolve("project.pairs");
        out = folder.resolve("releases");
        database = Database.create(new ProjectLocation.InFile(project), Samples.project());
        releases = new ReleaseService(database);
        new AnnotatorService(database).person(ALICE.name());
        add("One", Preference.A);
        add("Two", Preference.B);
        add("Three", Preference.A);
        add("Four", Preference.TIE);
        Samples.add(database, Samples.pair("Five"));
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    void add(String question, Preference preference) {
        Samples.add(database, Samples.decided(Samples.pair(question), Judgment.of(preference)));
    }

    void decide(String annotator, long pair, Judgment judgment) {
        LabelingService labeling =
                new LabelingService(database, new AnnotatorService(database).person(annotator));
        labeling.decide(labeling.task(pair), judgment, Instant.EPOCH, Duration.ofSeconds(1));
    }

    void decide(String annotator, long pair, Preference preference) {
        decide(annotator, pair, Judgment.of(preference));
    }

    ReleaseReport build() {
        return build(Recipe.of(DPO));
    }

    ReleaseReport build(Recipe recipe) {
        return releases.build(new ReleaseRequest(ALICE, recipe, out), Progress.NONE);
    }

    /// A recipe as JSON, where a part that is not there is as usual.
    static Recipe recipe(String json) {
        return ReleaseService.recipe(json.replace('\'', '"'));
    }

    /// Every file below a folder, by its path from there.
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    List<String> names() throws IOException {
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
