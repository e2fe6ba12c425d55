package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.exporting.release.UnwritableRelease;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// Where a release can be put, and what is said of what stands there.
class ReleasePlaceTest extends ReleaseTest {
    @Test
    void a_release_that_was_damaged_is_told_and_stays() throws IOException {
        Path place = build().folder();
        Files.writeString(place.resolve("README.md"), "x");

        assertThatThrownBy(this::build)
                .isInstanceOf(UnwritableRelease.class)
                .hasMessageStartingWith(
                        "The release can't be put into "
                                + place
                                + ": it is there already, and not as it was published any more: README.md has 1 bytes, not ")
                .hasMessageEndingWith("move it away, and it is written anew.");
        Files.move(place, folder.resolve("away"));
        assertThat(build().again()).isTrue();
        assertThat(place.resolve("README.md")).exists();
    }

    @Test
    void a_release_of_another_project_is_told() {
        Path place = build().folder();
        try (Database other =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("other.pairs")),
                        Samples.project())) {
            Samples.add(other, Samples.decided(Samples.pair("One"), Judgment.of(Preference.A)));

            assertThatThrownBy(() ->
                            new ReleaseService(other)
                                    .build(
                                            new ReleaseRequest(ALICE, Recipe.of(DPO), out),
                                            Progress.NONE))
                    .hasMessage(
                            "The release can't be put into "
                                    + place
                                    + ": release 1.0.0 of another project, \"Sample\", is there already;"
                                    + " choose another folder, or give this one another title.");
        }
    }

    @Test
    void a_release_whose_publishing_was_cut_off_is_told() {
        Path copy = folder.resolve("copy.pairs");
        new BackupService(new ProjectLocation.InFile(project)).run(copy, false, Progress.NONE);
        build();
        try (Database forgetful = Database.open(new ProjectLocation.InFile(copy))) {
            Samples.add(forgetful, Samples.decided(Samples.pair("Six"), Judgment.of(Preference.A)));

            assertThatThrownBy(() ->
                            new ReleaseService(forgetful)
                                    .build(
                                            new ReleaseRequest(ALICE, Recipe.of(DPO), out),
                                            Progress.NONE))
                    .hasMessageContaining("a release 1.0.0 of this project is there already")
                    .hasMessageContaining("move it away, or choose another folder");
        }
    }

    @Test
    void a_release_stays_free_of_others() throws IOException {
        Path release = build().folder();
        Path link = Files.createSymbolicLink(folder.resolve("link"), release.resolve("data"));

        for (Path inside : new Path[] {release, release.resolve("data/more"), link}) {
            assertThatThrownBy(() -> build(inside))
                    .isInstanceOf(UnwritableRelease.class)
                    .hasMessageEndingWith(
                            "that is in the release "
                                    + release.toRealPath()
                                    + ", which is to stay as it is; choose a folder outside of it.");
        }
        assertThat(releases.verify(releases.find(""), release, Progress.NONE)).isEmpty();
    }

    @Test
    void a_file_in_the_way_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        for (Path below : new Path[] {file, file.resolve("x"), file.resolve("x/y")}) {
            assertThatThrownBy(() -> build(below))
                    .hasMessage(
                            "The release can't be put into "
                                    + below
                                    + ": "
                                    + (below.equals(file) ? "it" : file)
                                    + " is not a folder.");
        }
    }

    @Test
    void what_fails_leaves_no_folders() {
        Path deep = folder.resolve("one/two/three");

        assertThatThrownBy(() ->
                        releases.build(
                                new ReleaseRequest(
                                        ALICE, recipe("{'format':'csv','axis':'safety'}"), deep),
                                Progress.NONE))
                .isInstanceOf(EmptyRelease.class);
        assertThat(folder.resolve("one")).doesNotExist();
    }

    @Test
    void behind_a_link_the_folder_above_is_that_of_where_it_leads() throws IOException {
        Path far = Files.createDirectories(folder.resolve("far/away"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), far);
        ReleaseReport report = build(link.resolve("../here"));

        assertThat(report.folder()).isEqualTo(folder.toRealPath().resolve("far/here/sample-1.0.0"));
        try (Stream<Path> there = Files.list(folder.resolve("far"))) {
            assertThat(there.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder("away", "here");
        }
    }

    private ReleaseReport build(Path into) {
        return releases.build(new ReleaseRequest(ALICE, Recipe.of(DPO), into), Progress.NONE);
    }
}
