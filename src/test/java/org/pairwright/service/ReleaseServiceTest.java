package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.release.Agreement;
import org.pairwright.dataset.release.Figures;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.exporting.release.UnwritableRelease;
import org.pairwright.storage.Database;

/// A release is a folder that is whole or not there, remembered by its project.
class ReleaseServiceTest extends ReleaseTest {
    @Test
    void a_release_is_a_folder_of_these_files() throws IOException {
        ReleaseReport report = build();

        assertThat(report.folder()).isEqualTo(out.resolve("sample-1.0.0"));
        assertThat(contents(report.folder()).keySet())
                .containsExactlyInAnyOrder(
                        "README.md",
                        "SHA256SUMS",
                        "croissant.json",
                        "data/train.jsonl",
                        "excluded.csv",
                        "manifest.json",
                        "pairs.csv");
        assertThat(names()).containsExactly("sample-1.0.0");
    }

    @Test
    void the_project_remembers_it() throws IOException {
        ReleaseReport report = build();

        Released found = releases.find("1.0.0");
        assertThat(found.release().actor()).isEqualTo("alice");
        assertThat(found.release().folder()).isEqualTo(report.folder().toString());
        assertThat(found.release().manifest())
                .isEqualTo(Files.readString(report.folder().resolve("manifest.json")));
        assertThat(new CheckService(new ProjectLocation.InFile(project)).run(Progress.NONE).ok())
                .isTrue();
    }

    @Test
    void counts_say_where_every_pair_went() {
        Manifest manifest = build().manifest();

        assertThat(manifest.counts().pairs()).isEqualTo(5);
        assertThat(manifest.counts().exported()).isEqualTo(3);
        assertThat(manifest.counts().excluded()).isEqualTo(Map.of("unlabeled", 1L, "tie", 1L));
    }

    @Test
    void the_ledger_says_which_pair_is_which_row() throws IOException {
        Path release = build().folder();

        assertThat(Files.readAllLines(release.resolve("pairs.csv")))
                .hasSize(4)
                .startsWith(
                        "\"pair\",\"external_id\",\"split\",\"row\",\"rows\",\"a\",\"b\",\"margin\",\"digest\",\"row_a\",\"row_b\",\"corrected\"")
                .element(2)
                .asString()
                .contains("\"\",\"train\",\"1\",\"1\",\"rejected\",\"chosen\",\"\",\"");
        assertThat(Files.readAllLines(release.resolve("data/train.jsonl")).get(1))
                .contains("Two")
                .contains("\"chosen\":[{\"role\":\"assistant\",\"content\":\"No: Two\"}]");
        assertThat(Files.readAllLines(release.resolve("excluded.csv")))
                .hasSize(3)
                .element(1)
                .asString()
                .endsWith(",\"tie\"");
    }

    @Test
    void where_a_response_is_a_row_a_pair_has_two() throws IOException {
        Path release = build(recipe("{'format':'trl-kto','ties':'both'}")).folder();

        assertThat(Files.readAllLines(release.resolve("pairs.csv")))
                .element(4)
                .asString()
                .contains("\"train\",\"6\",\"2\",\"good\",\"good\",");
    }

    @Test
    void the_same_state_and_recipe_is_the_same_release() throws IOException {
        ReleaseReport first = build();
        Map<String, String> before = contents(first.folder());
        ReleaseReport second =
                releases.build(
                        new ReleaseRequest(ALICE, Recipe.of(DPO), folder.resolve("elsewhere")),
                        Progress.NONE);

        assertThat(second.again()).isTrue();
        assertThat(contents(second.folder())).isEqualTo(before);
        assertThat(releases.all()).hasSize(1);
        assertThat(build().again()).isTrue();
    }

    @Test
    void a_copy_of_the_project_gives_the_same_bytes() throws IOException {
        Path copy = folder.resolve("copy.pairs");
        new BackupService(new ProjectLocation.InFile(project)).run(copy, false, Progress.NONE);
        Map<String, String> here = contents(build().folder());
        try (Database other = Database.open(new ProjectLocation.InFile(copy))) {
            ReleaseReport there =
                    new ReleaseService(other)
                            .build(
                                    new ReleaseRequest(
                                            ALICE, Recipe.of(DPO), folder.resolve("there")),
                                    Progress.NONE);

            assertThat(contents(there.folder())).isEqualTo(here);
        }
    }

    @Test
    void rows_that_only_came_are_a_minor_version() {
        build();
        add("Six", Preference.A);

        ReleaseReport report = build();

        assertThat(report.manifest().version()).isEqualTo("1.1.0");
        assertThat(report.diff().added()).isEqualTo(1);
    }

    @Test
    void rows_that_changed_are_a_major_version() {
        build();
        add("Six", Preference.A);
        decide("Ada", 1, Preference.B);

        ReleaseReport report =
                build(recipe("{'format':'trl-conversational','resolve':'annotator:Ada'}"));

        assertThat(report.manifest().version()).isEqualTo("2.0.0");
        assertThat(report.diff().changed()).isEqualTo(1);
        assertThat(report.diff().removed()).isEqualTo(2);
    }

    @Test
    void the_same_rows_of_which_more_is_said_are_a_patch() {
        build();
        decide("Ada", 1, Preference.A);

        assertThat(build().manifest().version()).isEqualTo("1.0.1");
    }

    @Test
    void where_the_release_before_is_gone_nobody_can_tell_so_it_is_a_major_version()
            throws IOException {
        Path first = build().folder();
        Files.move(first, folder.resolve("moved"));
        add("Six", Preference.A);

        ReleaseReport report = build();

        assertThat(report.manifest().version()).isEqualTo("2.0.0");
        assertThat(report.compared()).isFalse();
        assertThat(report.warnings())
                .anyMatch(it -> it.startsWith("Nobody can tell which rows changed since 1.0.0"));
    }

    @Test
    void agreement_is_over_pairs_that_two_or_more_decided() {
        decide("Ada", 1, Preference.A);
        decide("Bob", 1, Preference.B);
        decide("Ada", 2, Preference.B);

        Figures figures = build().manifest().figures();

        // One agreeing pair of annotators of three, and one of one.
        assertThat(figures.agreementOfAll().percent()).isEqualTo((1 / 3.0 + 1) / 2);
        assertThat(figures.agreementOfAll().pooled()).isEqualTo(2 / 4.0);
        assertThat(figures.agreementOfAll().pairs()).isEqualTo(2);
        // Of five decisions three are for one side: 1 - 4 * (2 * 2 / 2) / (25 - 13).
        assertThat(figures.agreementOfAll().alpha()).isEqualTo(1 - 4 * 2.0 / 12);
    }

    @Test
    void chance_is_not_taken_out_where_all_are_for_one_side() {
        decide("Ada", 1, Preference.A);

        Agreement agreement = build().manifest().figures().agreementOfAll();

        assertThat(agreement.percent()).isEqualTo(1);
        assertThat(agreement.alpha()).isNull();
        assertThat(agreement.reason()).startsWith("All decisions are for one side");
    }

    @Test
    void agreement_that_is_not_defined_says_why() {
        Figures figures = build().manifest().figures();

        assertThat(figures.agreement().percent()).isNull();
        assertThat(figures.agreement().reason()).isEqualTo("No pair was decided by two or more.");
    }

    @Test
    void nothing_to_release_is_refused_and_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> build(recipe("{'format':'trl-conversational','axis':'safety'}")))
                .isInstanceOf(EmptyRelease.class)
                .hasMessage(
                        "No pair comes through this recipe: unlabeled 1, not_asked 4. Nothing was published.");
        assertThat(names()).isEmpty();
        assertThat(releases.all()).isEmpty();
    }

    @Test
    void what_is_in_the_way_stays_and_nothing_is_remembered() throws IOException {
        Path inTheWay = Files.createDirectories(out.resolve("sample-1.0.0"));
        Files.writeString(inTheWay.resolve("mine.txt"), "mine");

        assertThatThrownBy(this::build)
                .isInstanceOf(UnwritableRelease.class)
                .hasMessage(
                        "The release can't be put into "
                                + inTheWay
                                + ": a folder is there already that is no release; move it away, or choose"
                                + " another folder.");
        assertThat(names()).containsExactly("sample-1.0.0");
        assertThat(inTheWay.resolve("mine.txt")).hasContent("mine");
        assertThat(releases.all()).isEmpty();
    }

    @Test
    void an_archive_is_no_release() {
        assertThatThrownBy(() -> build(Recipe.of("pairwright")))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessageStartingWith("There is no format \"pairwright\" for a release.");
    }

    @Test
    void a_release_that_was_cancelled_leaves_nothing() throws IOException {
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(String stage, long done, long total) {
                        // Nobody watches.
                    }

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() ->
                        releases.build(new ReleaseRequest(ALICE, Recipe.of(DPO), out), cancelled))
                .isInstanceOf(Cancelled.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void a_release_that_lies_there_whole_is_remembered_though_the_project_forgot_it() {
        Path copy = folder.resolve("copy.pairs");
        new BackupService(new ProjectLocation.InFile(project)).run(copy, false, Progress.NONE);
        Path place = build().folder();
        try (Database forgetful = Database.open(new ProjectLocation.InFile(copy))) {
            ReleaseService service = new ReleaseService(forgetful);
            ReleaseReport report =
                    service.build(new ReleaseRequest(ALICE, Recipe.of(DPO), out), Progress.NONE);

            assertThat(report.folder()).isEqualTo(place);
            assertThat(service.all()).hasSize(1);
        }
    }

    @Test
    void no_prompt_is_in_two_splits_and_each_split_has_a_file() throws IOException {
        for (int i = 0; i < 40; i++) {
            add("Question " + i, Preference.A);
        }
        Path release =
                build(recipe("{'format':'trl-conversational','split':'train=0.5,test=0.5'}"))
                        .folder();

        assertThat(release.resolve("data/train.jsonl")).isNotEmptyFile();
        assertThat(release.resolve("data/test.jsonl")).isNotEmptyFile();
        assertThat(Files.readString(release.resolve("README.md")))
                .contains("  - split: \"train\"\n    path: \"data/train.jsonl\"\n")
                .contains("  - split: \"test\"\n    path: \"data/test.jsonl\"\n");
    }
}
