package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Database;

/// The same state and recipe are the same release, whatever else was released; each dataset has
/// versions of its own.
class ReleaseAgainTest extends ReleaseTest {
    private static final Recipe KTO = Recipe.of("trl-kto");

    @Test
    void the_same_state_and_recipe_is_the_same_release_whatever_came_between() throws IOException {
        Map<String, String> first = contents(build().folder());
        build(KTO);
        build(recipe("{'format':'trl-conversational','filter':'prompt ~ One'}"));
        ReleaseReport again = build();

        assertThat(again.again()).isTrue();
        assertThat(again.manifest().version()).isEqualTo("1.0.0");
        assertThat(contents(again.folder())).isEqualTo(first);
        assertThat(releases.all()).hasSize(3);
    }

    @Test
    void two_datasets_do_not_push_each_other_s_versions() {
        assertThat(version(Recipe.of(DPO))).isEqualTo("1.0.0");
        assertThat(version(KTO)).isEqualTo("2.0.0");
        add("Six", Preference.A);
        assertThat(version(Recipe.of(DPO))).isEqualTo("1.1.0");
        assertThat(version(KTO)).isEqualTo("2.1.0");
        decide("Ada", 1, Preference.B);
        assertThat(version(Recipe.of(DPO))).isEqualTo("3.0.0");
        assertThat(version(KTO)).isEqualTo("4.0.0");
    }

    @Test
    void a_title_of_its_own_makes_another_dataset() {
        build();
        ReleaseReport titled =
                build(
                        recipe(
                                "{'format':'trl-conversational','filter':'prompt ~ One','credits':{'title':'One'}}"));
        add("Six", Preference.A);

        assertThat(titled.manifest().version()).isEqualTo("2.0.0");
        assertThat(titled.previous()).isEmpty();
        assertThat(build().previous()).isEqualTo("1.0.0");
    }

    @Test
    void the_latest_of_a_dataset_is_found() {
        build();
        build(KTO);
        add("Six", Preference.A);
        build();

        assertThat(releases.find("").manifest().version()).isEqualTo("1.1.0");
        assertThat(releases.latestOf(releases.find("1.0.0")).manifest().version())
                .isEqualTo("1.1.0");
        assertThat(releases.latestOf(releases.find("2.0.0")).manifest().version())
                .isEqualTo("2.0.0");
    }

    @Test
    void what_somebody_else_published_meanwhile_is_the_same_release() throws IOException {
        build();
        add("Six", Preference.A);
        ReleaseReport report = build(Recipe.of(DPO), this::build);

        assertThat(report.again()).isTrue();
        assertThat(report.manifest().version()).isEqualTo("1.1.0");
        assertThat(names()).containsExactly("sample-1.0.0", "sample-1.1.0");
    }

    @Test
    void another_dataset_that_was_published_meanwhile_takes_no_version_away() throws IOException {
        build();
        decide("Ada", 1, Preference.B);
        ReleaseReport report = build(Recipe.of(DPO), () -> build(KTO));

        assertThat(report.manifest().version()).isEqualTo("3.0.0");
        assertThat(names()).containsExactly("sample-1.0.0", "sample-2.0.0", "sample-3.0.0");
        assertThat(releases.verify(releases.find("3.0.0"), report.folder(), Progress.NONE))
                .isEmpty();
    }

    @Test
    void of_many_that_publish_at_once_each_gets_a_version_of_its_own() throws Exception {
        List<String> formats = List.of(DPO, "trl-kto", "csv", "openai", "trl-sft", "parquet");
        List<Callable<String>> all = new ArrayList<>();
        for (String format : formats) {
            all.add(() -> {
                try (Database own = Database.open(new ProjectLocation.InFile(project))) {
                    return new ReleaseService(own)
                            .build(new ReleaseRequest(ALICE, Recipe.of(format), out), Progress.NONE)
                            .manifest()
                            .version();
                }
            });
        }
        List<String> versions = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(formats.size())) {
            for (Future<String> each : threads.invokeAll(all)) {
                versions.add(each.get());
            }
        }

        assertThat(versions)
                .containsExactlyInAnyOrder("1.0.0", "2.0.0", "3.0.0", "4.0.0", "5.0.0", "6.0.0");
        assertThat(names()).hasSize(6);
        for (Released each : releases.all()) {
            assertThat(releases.verify(each, Path.of(each.release().folder()), Progress.NONE))
                    .isEmpty();
        }
    }

    @Test
    void a_release_that_was_moved_is_compared_where_it_is() throws IOException {
        Path first = build().folder();
        Path moved = Files.move(first, folder.resolve("moved"));
        add("Six", Preference.A);
        Released before = releases.find("1.0.0");
        releases.moved(before, moved);
        ReleaseReport report = build();

        assertThat(report.compared()).isTrue();
        assertThat(report.manifest().version()).isEqualTo("1.1.0");
        assertThat(releases.diff(before.in(moved), releases.find(""), 0).added()).isEqualTo(1);
    }

    private String version(Recipe recipe) {
        return build(recipe).manifest().version();
    }

    /// Does `meanwhile` once what was written is being compared.
    private ReleaseReport build(Recipe recipe, Runnable meanwhile) {
        boolean[] done = new boolean[1];
        return releases.build(
                new ReleaseRequest(ALICE, recipe, out),
                new Progress() {
                    @Override
                    public void report(String stage, long reached, long total) {
                        if (stage.equals("comparing") && !done[0]) {
                            done[0] = true;
                            meanwhile.run();
                        }
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                });
    }
}
