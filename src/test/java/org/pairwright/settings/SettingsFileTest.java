package org.pairwright.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.PairField;
import org.pairwright.domain.SavedMapping;

class SettingsFileTest {
    private static final UUID PROJECT = new UUID(1, 2);
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("new/folder/settings.json");
    }

    private Settings load(String json) throws IOException {
        return new SettingsFile(Files.writeString(folder.resolve("settings.json"), json)).load();
    }

    @Test
    void what_was_saved_is_loaded() {
        Settings settings =
                Settings.DEFAULT
                        .withPerson("Mara")
                        .withOpened(folder.resolve("ä.pairs"), "Ä", NOW)
                        .withAppearance(new Appearance("dark", 18, 100, "reduced"))
                        .withHabits(new Habits(true, 45, 200, false))
                        .withKeys(Map.of("label.skip", List.of("X")))
                        .withRecentAct("label.undo")
                        .withWindow(new WindowPlace(true, 10, 20, 1100, 700, true))
                        .withMemory(
                                PROJECT,
                                new ProjectMemory(
                                        "Noor",
                                        true,
                                        420,
                                        Map.of("step", "true"),
                                        Map.of(PROJECT, Set.of("mlc:hte", "mlc:ssh"))))
                        .withFolder("Files of pairs", folder.resolve("ö"))
                        .withMapping(mapping("ask", "one", "zwei, ä"))
                        .withMapping(parted("#"));

        new SettingsFile(file()).save(settings);

        assertThat(new SettingsFile(file()).load()).isEqualTo(settings);
    }

    @Test
    void nobody_else_on_the_machine_can_read_them() throws IOException {
        assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
        Path file = Files.writeString(folder.resolve("settings.json"), "{}");
        new SettingsFile(file).save(Settings.DEFAULT.withPerson("Mara"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static SavedMapping mapping(String... fields) {
        return new SavedMapping(
                Set.of(fields),
                FieldMapping.alone(
                        Map.of(
                                PairField.PROMPT, fields[0],
                                PairField.RESPONSE_A, "list.0",
                                PairField.RESPONSE_B, "list.1")),
                NOW);
    }

    private static SavedMapping parted(String separator) {
        SavedMapping found = mapping("c");
        return new SavedMapping(found.fields(), found.mapping(), separator, found.made());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"separator\": \"ab\"", ", \"separator\": 7"})
    void a_mapping_that_does_not_say_what_parts_columns_lets_it_be_found(String more)
            throws IOException {
        String json =
                """
                {"mappings": [
                  {"fields": ["c"], "paths": {"prompt": "c", "response_a": "list.0",
                   "response_b": "list.1"}, "made": "2026-03-04T05:06:07Z"%s}]}
                """
                        .formatted(more);

        assertThat(load(json).mappings()).containsExactly(parted(""));
    }

    @Test
    void a_mapping_that_says_twice_which_response_is_better_is_passed_over() throws IOException {
        String saved =
                """
                {"mappings": [
                 {"fields": ["q", "x", "y"], "made": "2026-01-01T00:00:00Z",
                  "paths": {"prompt": "q", "chosen": "x", "rejected": "y", "preference": "x"}},
                 {"fields": ["q", "x", "y"], "made": "2026-01-01T00:00:00Z",
                  "paths": {"prompt": "q", "chosen": "x", "rejected": "y"}}]}
                """;

        assertThat(load(saved).mappings())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.mapping().paths())
                                .containsOnlyKeys(
                                        PairField.PROMPT, PairField.CHOSEN, PairField.REJECTED));
    }

    @Test
    void a_mapping_takes_the_place_of_the_one_for_the_same_fields() {
        Settings settings =
                Settings.DEFAULT
                        .withMapping(mapping("a", "b"))
                        .withMapping(mapping("c"))
                        .withMapping(mapping("b", "a"));

        assertThat(settings.mappings()).containsExactly(mapping("b", "a"), mapping("c"));
        assertThat(settings.withoutMapping(Set.of("a", "b")).mappings())
                .containsExactly(mapping("c"));
    }

    @Test
    void a_mapping_without_what_every_pair_needs_is_passed_over() throws IOException {
        String json =
                """
                {"mappings": [
                  {"fields": ["a"], "paths": {"prompt": "a"}},
                  {"fields": ["c"], "paths": {"prompt": "c", "response_a": "list.0",
                   "response_b": "list.1", "smell": "x"}, "made": "2026-03-04T05:06:07Z"}]}
                """;

        assertThat(load(json).mappings()).containsExactly(mapping("c"));
    }

    @Test
    void without_a_file_there_are_the_defaults() {
        assertThat(new SettingsFile(file()).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void a_broken_file_gives_the_defaults() throws IOException {
        assertThat(load("{\"person\": \"da")).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void what_can_be_read_of_another_version_is_kept() throws IOException {
        assertThat(load("{\"person\": \"Mara\", \"recent\": 5, \"sound\": true}"))
                .isEqualTo(Settings.DEFAULT.withPerson("Mara"));
    }

    @Test
    void what_is_out_of_bounds_is_brought_in() throws IOException {
        assertThat(load("{\"appearance\": {\"font_size\": 900}}").appearance().fontSize())
                .isEqualTo(Appearance.MAX_FONT);
    }

    @Test
    void a_project_opened_again_stands_first_and_once() {
        Path one = folder.resolve("one.pairs");
        Path two = folder.resolve("two.pairs");
        Settings settings =
                Settings.DEFAULT
                        .withOpened(one, "One", NOW)
                        .withOpened(two, "Two", NOW)
                        .withOpened(one, "One", NOW);

        assertThat(settings.recent()).extracting(RecentProject::path).containsExactly(one, two);
    }

    @Test
    void only_so_many_projects_are_remembered() {
        Settings settings = Settings.DEFAULT;
        for (int i = 0; i < 300; i++) {
            settings = settings.withMemory(new UUID(0, i), ProjectMemory.DEFAULT);
        }

        assertThat(settings.projects())
                .hasSize(Settings.MAX_PROJECTS)
                .containsKey(new UUID(0, 299));
    }
}
