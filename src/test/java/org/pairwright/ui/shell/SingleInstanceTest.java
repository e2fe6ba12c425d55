package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    @TempDir Path folder;

    private static byte[] bytes(String said) {
        return said.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_second_start_hands_its_project_over() throws IOException, InterruptedException {
        Path project = Files.createFile(folder.resolve("ä.pairs"));
        BlockingQueue<Optional<Path>> wished = new LinkedBlockingQueue<>();
        try (SingleInstance first = SingleInstance.first(folder).orElseThrow()) {
            first.listen(wished::add);

            assertThat(SingleInstance.handOver(folder, Optional.of(project))).isTrue();
            assertThat(wished.poll(60, TimeUnit.SECONDS)).contains(project);
            assertThat(SingleInstance.handOver(folder, Optional.empty())).isTrue();
            assertThat(wished.poll(60, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void where_nobody_is_nothing_is_handed_over() throws IOException {
        assertThat(SingleInstance.handOver(folder, Optional.empty())).isFalse();

        SingleInstance.first(folder).orElseThrow().close();

        assertThat(SingleInstance.handOver(folder, Optional.empty())).isFalse();
        try (SingleInstance again = SingleInstance.first(folder).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void only_the_path_of_a_file_that_is_there_is_listened_to() throws IOException {
        Path project = Files.createFile(folder.resolve("a.pairs"));

        assertThat(SingleInstance.read(bytes(project.toString()))).contains(Optional.of(project));
        assertThat(SingleInstance.read(bytes(""))).contains(Optional.empty());
        assertThat(SingleInstance.read(bytes("a.pairs"))).isEmpty();
        assertThat(SingleInstance.read(bytes(folder.toString()))).isEmpty();
        assertThat(SingleInstance.read(bytes(folder.resolve("gone.pairs").toString()))).isEmpty();
        assertThat(SingleInstance.read(bytes("\0"))).isEmpty();
        assertThat(SingleInstance.read(bytes("/" + "x".repeat(5000)))).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobody_else_may_enter_the_folder() throws IOException {
        Path meeting = folder.resolve("window");
        SingleInstance.first(meeting).orElseThrow().close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(meeting)))
                .isEqualTo("rwx------");
    }
}
