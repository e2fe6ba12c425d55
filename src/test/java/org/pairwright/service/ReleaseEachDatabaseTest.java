package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.pairwright.dataset.release.PairChange;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Database;
import org.pairwright.storage.EachDatabase;
import org.pairwright.storage.Place;
import org.pairwright.storage.Samples;

/// A project on a server is released like one in a file.
@EachDatabase
class ReleaseEachDatabaseTest {
    @Parameter Place place;

    @TempDir Path folder;

    private ProjectLocation location;
    private Database database;
    private ReleaseService releases;

    @BeforeEach
    void make_a_project() {
        location = place.newProject(folder);
        database = Database.create(location, Samples.project());
        releases = new ReleaseService(database);
        add("One", Preference.A);
        add("Two", Preference.TIE);
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    @Test
    void building_twice_gives_the_same_bytes() throws IOException {
        ReleaseReport first = build("one");
        ReleaseReport second = build("two");

        assertThat(second.again()).isTrue();
        assertThat(ReleaseTest.contents(second.folder()))
                .isEqualTo(ReleaseTest.contents(first.folder()));
    }

    @Test
    void releases_are_remembered_compared_and_verified() {
        build("out");
        add("Three", Preference.B);
        ReleaseReport second = build("out");
        ReleaseDiff diff = releases.diff(releases.find("1.0.0"), releases.find(""), 10);

        assertThat(second.manifest().version()).isEqualTo("1.1.0");
        assertThat(diff.first())
                .singleElement()
                .extracting(PairChange::kind)
                .isEqualTo(PairChange.Kind.ADDED);
        assertThat(releases.verify(releases.find(""), second.folder(), Progress.NONE)).isEmpty();
        assertThat(new CheckService(location).run(Progress.NONE).problems()).isEmpty();
    }

    @Test
    void pairs_that_nobody_asked_for_are_told_one_by_one() throws IOException {
        add("Three", Preference.B);
        Recipe recipe =
                ReleaseTest.recipe("{'format':'trl-conversational','filter':'prompt ~ Three'}");
        ReleaseReport report =
                releases.build(
                        new ReleaseRequest(
                                new Actor("alice", "system-user"), recipe, folder.resolve("out")),
                        Progress.NONE);

        assertThat(report.manifest().counts().excluded()).isEqualTo(Map.of("filtered", 2L));
        assertThat(Files.readAllLines(report.folder().resolve("excluded.csv")))
                .hasSize(3)
                .element(2)
                .asString()
                .endsWith(",\"filtered\"");
    }

    @Test
    void the_preview_is_what_is_published() {
        ReleasePreview preview =
                new ReleasePreviewService(database, new AnnotatorService(database).person("alice"))
                        .of(Recipe.of("trl-conversational"), Progress.NONE);

        assertThat(preview.figures()).isEqualTo(build("out").manifest().figures());
    }

    private void add(String question, Preference preference) {
        Samples.add(database, Samples.decided(Samples.pair(question), Judgment.of(preference)));
    }

    private ReleaseReport build(String out) {
        return releases.build(
                new ReleaseRequest(
                        new Actor("alice", "system-user"),
                        Recipe.of("trl-conversational"),
                        folder.resolve(out)),
                Progress.NONE);
    }
}
