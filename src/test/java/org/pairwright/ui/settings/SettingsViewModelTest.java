package org.pairwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Category;
import org.pairwright.settings.Settings;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyStroke;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Scope;

class SettingsViewModelTest {
    private static final Scope LABEL = new Scope("label.do.screen");
    private static final Act UNDO = LABEL.act("label.undo", "label.do.undo", "U");
    private static final Act SKIP = LABEL.act("label.skip", "label.spoken.skip", "S");

    @TempDir Path folder;
    private final ReadOnlyObjectWrapper<Settings> settings =
            new ReadOnlyObjectWrapper<>(Settings.DEFAULT);
    private final ReadOnlyObjectWrapper<Optional<OptOuts>> optOuts =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final KeyMap keys = new KeyMap(List.of(UNDO, SKIP));
    private final List<String> said = new ArrayList<>();
    private Path file;
    private SettingsViewModel viewModel;

    @BeforeEach
    void wire() {
        file = folder.resolve("keys.json");
        Dialogs dialogs =
                new Dialogs() {
                    @Override
                    public List<Path> chooseFiles(
                            String title, String kind, List<String> patterns) {
                        return List.of(file);
                    }

                    @Override
                    public Optional<Path> chooseNewFile(
                            String title, Path suggested, String kind, String pattern) {
                        return Optional.of(file);
                    }

                    @Override
                    public void openAddress(String address) {
                        throw new IllegalStateException(address);
                    }

                    @Override
                    public void unforeseen(Failure failure) {
                        throw new IllegalStateException(failure.details());
                    }
                };
        viewModel =
                new SettingsViewModel(
                        settings.getReadOnlyProperty(),
                        with -> settings.set(with.apply(settings.get())),
                        optOuts.getReadOnlyProperty(),
                        codes -> optOuts.set(optOuts.get().map(it -> it.with(codes))),
                        keys,
                        new Program("1", file, file, folder),
                        new Background(Runnable::run, Runnable::run, e -> {}),
                        dialogs,
                        said::add,
                        new Messages(Locale.ENGLISH));
    }

    @Test
    void a_change_holds_at_once() {
        viewModel.changeAppearance(now -> now.withLook("dark"));
        viewModel.changeHabits(now -> now.withDailyLimit(200));

        assertThat(settings.get().appearance().look()).isEqualTo("dark");
        assertThat(viewModel.habits().getValue().dailyLimit()).isEqualTo(200);
    }

    private static OptOuts hateAmong(String... categories) {
        return new OptOuts(
                "Mara",
                Stream.of(categories).map(it -> new Category(it, "Name of " + it, "")).toList(),
                Set.of("hate"));
    }

    @Test
    void one_opts_out_of_a_category_and_takes_it_back() {
        optOuts.set(Optional.of(hateAmong("hate", "weapons")));
        viewModel.optOut("weapons", true);
        viewModel.optOut("hate", false);

        assertThat(optOuts.get().orElseThrow().chosen()).containsExactly("weapons");
    }

    @Test
    void without_a_project_there_is_nothing_to_opt_out_of() {
        viewModel.optOut("hate", true);

        assertThat(viewModel.optOuts().get()).isEmpty();
    }

    @Test
    void a_choice_that_the_project_has_no_category_for_any_more_can_be_taken_back() {
        assertThat(hateAmong("weapons").offered())
                .extracting(Category::name)
                .containsExactly("Name of weapons", "hate");
    }

    @Test
    void keys_can_be_taken_to_another_machine() {
        keys.rebind(SKIP, List.of(KeyStroke.of("x")));
        viewModel.exportKeys();
        keys.resetAll();
        viewModel.importKeys();

        assertThat(keys.words(SKIP)).isEqualTo("X");
        assertThat(said).containsExactly("Keys exported to " + file, "Keys imported");
    }

    @Test
    void keys_of_which_two_are_the_same_are_refused_as_a_whole() throws IOException {
        Files.writeString(file, "{\"pairwright_keys\": {\"label.undo\": [\"S\"]}}");
        viewModel.importKeys();

        assertThat(viewModel.keysProblemProperty().get())
                .startsWith("The keys of that file were not taken: “S” is the key of");
        assertThat(keys.words(UNDO)).isEqualTo("U");
    }

    @Test
    void a_file_without_keys_says_so() throws IOException {
        Files.writeString(file, "{}");
        viewModel.importKeys();

        assertThat(viewModel.keysProblemProperty().get())
                .isEqualTo(file + " holds no keys of Pairwright.");
    }
}
