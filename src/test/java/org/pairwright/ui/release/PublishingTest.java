package org.pairwright.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.dataset.Ties;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ReleaseVersion;
import org.pairwright.storage.ReleaseStore;
import org.pairwright.ui.release.ReleaseViewModel.State;

/// Publishing, and the releases that there are already.
class PublishingTest extends ReleaseScreen {
    @Test
    void the_recipe_of_an_earlier_release_can_be_run_again() {
        decided("One", Preference.A);
        start();
        viewModel.recipe().chooseFormat(format("trl-kto"));
        viewModel.recipe().chooseTies(Ties.BOTH);
        viewModel.recipe().mostCharactersProperty().set("5000");
        viewModel.recipe().credits().licenseProperty().set("MIT");
        publish();
        viewModel.recipe().take(Recipe.of("openai"));
        viewModel.showEarlier();
        work();
        viewModel.runAgain();
        work();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.RECIPE);
        assertThat(viewModel.recipe().recipeProperty().get())
                .isEqualTo(viewModel.earlier().allProperty().get().getFirst().manifest().recipe());
        assertThat(preview().next().again()).isTrue();
    }

    @Test
    void publishing_ends_in_a_folder_and_the_list_has_it() {
        decided("One", Preference.A);
        start();
        publish();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.PUBLISHED);
        assertThat(folder.resolve("sample-1.0.0/README.md")).exists();
        viewModel.showEarlier();
        work();
        assertThat(viewModel.earlier().allProperty().get()).hasSize(1);
        assertThat(viewModel.earlier().selectedProperty().get()).isPresent();
    }

    @Test
    void who_chooses_no_folder_publishes_nothing() {
        decided("One", Preference.A);
        start();
        viewModel.publish();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.RECIPE);
    }

    @Test
    void publishing_can_be_stopped_and_leaves_nothing() {
        decided("One", Preference.A);
        start();
        places.add(folder.resolve("out"));
        viewModel.publish();
        viewModel.cancel();
        work();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.CANCELLED);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void what_can_not_be_published_says_why() throws IOException {
        decided("One", Preference.A);
        Files.createDirectories(folder.resolve("sample-1.0.0/mine"));
        start();
        publish();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(viewModel.failureProperty().get().orElseThrow().what())
                .contains("a folder is there already that is no release");
    }

    @Test
    void files_are_verified_and_releases_compared() throws IOException {
        decided("One", Preference.A);
        start();
        publish();
        decided("Two", Preference.A);
        viewModel.showRecipe();
        work();
        publish();
        viewModel.showEarlier();
        work();
        viewModel.earlier().compare();
        work();
        assertThat(viewModel.earlier().answerProperty().get())
                .isInstanceOfSatisfying(
                        Answer.Compared.class, it -> assertThat(it.diff().added()).isEqualTo(1));
        Files.writeString(folder.resolve("sample-1.1.0/README.md"), "x");
        viewModel.earlier().verify();
        work();

        assertThat(viewModel.earlier().answerProperty().get())
                .isInstanceOfSatisfying(
                        Answer.Verified.class, it -> assertThat(it.findings()).hasSize(1));
    }

    @Test
    void the_first_release_has_none_to_compare_with() {
        decided("One", Preference.A);
        start();
        publish();
        viewModel.showEarlier();
        work();
        viewModel.earlier().compare();
        work();

        assertThat(viewModel.earlier().before()).isEmpty();
        assertThat(viewModel.earlier().answerProperty().get()).isInstanceOf(Answer.None.class);
    }

    @Test
    void the_folder_of_a_release_is_shown_where_it_is() {
        decided("One", Preference.A);
        start();
        publish();
        viewModel.showEarlier();
        work();
        viewModel.openFolder();
        work();

        assertThat(opened).containsExactly(folder.resolve("sample-1.0.0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bin/sh",
                "/tmp",
                "sample-1.0.0",
                "\\\\host\\share\\x",
                "//host/share/x",
                "a\0b"
            })
    void what_a_project_names_as_a_folder_is_not_opened_unless_it_holds_the_release(String named) {
        decided("One", Preference.A);
        start();
        publish();
        new ReleaseStore(database).move(new ReleaseVersion(1, 0, 0), named);
        viewModel.showEarlier();
        work();
        viewModel.openFolder();
        work();

        assertThat(opened).isEmpty();
        assertThat(viewModel.earlier().answerProperty().get())
                .isEqualTo(new Answer.Elsewhere(named));
    }

    @Test
    void a_failure_is_not_told_of_another_release() throws IOException {
        decided("One", Preference.A);
        start();
        publish();
        decided("Two", Preference.A);
        viewModel.showRecipe();
        work();
        publish();
        viewModel.showEarlier();
        work();
        Files.move(folder.resolve("sample-1.1.0"), folder.resolve("gone"));
        viewModel.earlier().compare();
        viewModel
                .earlier()
                .selectedProperty()
                .set(viewModel.earlier().allProperty().get().stream().reduce((one, two) -> two));
        work();

        assertThat(viewModel.earlier().answerProperty().get()).isInstanceOf(Answer.None.class);
    }
}
