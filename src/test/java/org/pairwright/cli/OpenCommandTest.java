package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `open` and `tour`.
class OpenCommandTest {
    private final NoWindows windows = new NoWindows();

    @Test
    void without_a_word_the_desktop_application_opens() {
        assertThat(Ran.with(windows)).isEqualTo(new Ran(0, "", "Opened.\n"));
        assertThat(windows.opened).containsExactly(List.of());
    }

    @Test
    void a_project_and_a_look_are_handed_on(@TempDir Path folder) throws IOException {
        Path project = Files.createFile(folder.resolve("a.pairs"));
        Ran.with(windows, "open", project.toString(), "--look", "dark");

        assertThat(windows.opened).containsExactly(List.of(project.toString(), "--look=dark"));
    }

    @Test
    void a_project_that_is_not_there_opens_nothing() {
        Ran ran = Ran.with(windows, "open", "gone.pairs");

        assertThat(ran)
                .isEqualTo(
                        new Ran(
                                1,
                                "",
                                "There is no file gone.pairs. `pairwright new` makes a project.\n"));
        assertThat(windows.opened).isEmpty();
    }

    @Test
    void the_sample_is_asked_for_by_its_name() {
        Ran.with(windows, "open", "--sample");

        assertThat(windows.opened).containsExactly(List.of("--sample=yes"));
    }

    @Test
    void a_project_on_a_server_is_wrong_usage() {
        Ran ran = Ran.with(windows, "open", "postgresql://a@h/d?project=p");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(windows.opened).isEmpty();
    }

    @Test
    void the_tour_tells_its_steps_and_the_export() {
        JsonNode answer = Ran.with(windows, "tour", "--out", "pictures", "--json").json();

        assertThat(windows.toured).containsExactly(Path.of("pictures"));
        assertThat(Ran.keys(answer)).containsExactly("steps", "exported");
        assertThat(answer.get("steps").toString())
                .isEqualTo(
                        "[{\"name\":\"import\",\"png\":\"%s\"}]"
                                .formatted(Path.of("pictures", "1.png")));
    }

    @Test
    void the_tour_goes_to_the_build_folder_by_default() {
        Ran.with(windows, "tour");

        assertThat(windows.toured).containsExactly(Path.of("target", "tour"));
        assertThat(windows.touredAll).isFalse();
    }

    @Test
    void the_tour_takes_everything_when_asked() {
        Ran.with(windows, "tour", "--all");

        assertThat(windows.touredAll).isTrue();
    }

    @Test
    void a_look_that_is_not_there_is_wrong_usage() {
        Ran ran = Ran.with(windows, "open", "--look", "purple");

        assertThat(ran)
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "--look can't be \"purple\". There are: light, dark, system."
                                        + System.lineSeparator()));
        assertThat(windows.opened).isEmpty();
    }
}
