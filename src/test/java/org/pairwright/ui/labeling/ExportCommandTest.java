package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.ProjectLocation;

class ExportCommandTest {
    private static ProjectLocation at(String path) {
        return new ProjectLocation.InFile(Path.of(path));
    }

    @Test
    void the_dataset_goes_beside_the_project() {
        assertThat(ExportCommand.of(at("/data/safety.pairs")))
                .isEqualTo(
                        "pairwright export /data/safety.pairs --format trl-conversational"
                                + " --out /data/safety-dataset/");
    }

    @Test
    void a_path_that_a_shell_would_take_apart_is_quoted() {
        assertThat(ExportCommand.of(at("/data/Ada's pairs/$1.pairs")))
                .contains("export '/data/Ada'\\''s pairs/$1.pairs' ")
                .endsWith("--out '/data/Ada'\\''s pairs/$1-dataset/'");
    }

    @Test
    void a_project_on_a_server_is_named_without_a_password() {
        ProjectLocation server =
                new ProjectLocation.OnServer("host", 5432, "team", "ada", "secret", "safety");

        assertThat(ExportCommand.of(server))
                .isEqualTo(
                        "pairwright export 'postgresql://ada@host:5432/team?project=safety'"
                                + " --format trl-conversational --out safety-dataset/")
                .doesNotContain("secret");
    }

    @Test
    void files_are_imported_into_the_project() {
        assertThat(ExportCommand.importInto(at("/data/safety.pairs")))
                .isEqualTo("pairwright import /data/safety.pairs FILE");
    }
}
