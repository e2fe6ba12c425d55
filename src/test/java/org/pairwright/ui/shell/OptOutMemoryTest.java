package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.settings.SettingsFile;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.settings.OptOuts;

/// What one opted out of is kept for oneself.
class OptOutMemoryTest {
    @TempDir Path folder;
    private Database database;
    private SettingsFile file;
    private SettingsKeeper keeper;
    private OptOutMemory memory;

    @BeforeEach
    void open() {
        database =
                ProjectService.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        "mara",
                        "Test",
                        TaxonomyPacks.find("mlc"),
                        "");
        file = new SettingsFile(folder.resolve("settings.json"));
        begin();
    }

    /// As the program begins with what was saved.
    private void begin() {
        keeper =
                new SettingsKeeper(
                        file,
                        file.load(),
                        new Background(Runnable::run, Runnable::run, e -> {}),
                        () -> {});
        memory = new Memories(keeper).optOut();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private FoundProject enter(String person) {
        FoundProject found = FoundProject.in(database, person);
        memory.enter(found);
        return found;
    }

    private Set<String> offered() {
        return memory.offeredProperty().get().map(OptOuts::chosen).orElseThrow();
    }

    @Test
    void a_choice_holds_at_once_and_after_a_restart() {
        FoundProject found = enter("mara");
        memory.choose(Set.of("mlc:hte"));
        Set<String> atOnce = found.labeling().optOut().chosen();
        keeper.saveNow();
        begin();

        assertThat(atOnce).containsExactly("mlc:hte");
        assertThat(enter("mara").labeling().optOut().chosen()).containsExactly("mlc:hte");
        assertThat(offered()).containsExactly("mlc:hte");
    }

    @Test
    void it_is_that_annotators_alone() {
        enter("mara");
        memory.choose(Set.of("mlc:hte"));

        assertThat(enter("noor").labeling().optOut().chosen()).isEmpty();
        assertThat(offered()).isEmpty();
        assertThat(enter("mara").labeling().optOut().chosen()).containsExactly("mlc:hte");
    }

    @Test
    void nothing_of_it_is_in_the_project() throws IOException {
        enter("mara");
        byte[] before = bytes();
        memory.choose(Set.of("mlc:hte"));
        enter("mara").labeling().optOut().passedOver();

        assertThat(bytes()).isEqualTo(before);
    }

    /// All that is on the disk of the project.
    private byte[] bytes() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(Files.readAllBytes(folder.resolve("test.pairs")));
        all.write(Files.readAllBytes(folder.resolve("test.pairs-wal")));
        return all.toByteArray();
    }

    @Test
    void a_choice_taken_back_leaves_no_trace() {
        FoundProject found = enter("mara");
        memory.choose(Set.of("mlc:hte"));
        memory.choose(Set.of());

        assertThat(found.labeling().optOut().chosen()).isEmpty();
        assertThat(keeper.settings().memory(found.uuid()).optedOut()).isEmpty();
    }

    @Test
    void without_a_project_nothing_is_offered() {
        enter("mara");
        memory.leave();

        assertThat(memory.offeredProperty().get()).isEmpty();
    }
}
