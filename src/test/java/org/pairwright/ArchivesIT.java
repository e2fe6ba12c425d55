package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The archive of classes from which commands start sooner: a help that is not missed.
class CommandsArchiveIT {
    private static final Path LIB = Path.of("target/pairwright/lib").toAbsolutePath();

    @TempDir Path folder;

    @Test
    void commands_start_from_the_archive_of_the_distribution() throws Exception {
        Finished formats = formats(LIB.resolve("commands.jsa"), "-Xlog:class+load:stderr");

        assertThat(formats.errors())
                .containsPattern("org.pairwright.cli.Pairwright source: shared objects file");
    }

    @Test
    void an_archive_that_is_missing_is_not_mentioned() throws Exception {
        assertThat(formats(folder.resolve("missing.jsa")))
                .isEqualTo(formats(LIB.resolve("commands.jsa")));
    }

    @Test
    void an_archive_that_is_cut_short_is_not_mentioned() throws Exception {
        byte[] whole = Files.readAllBytes(LIB.resolve("commands.jsa"));
        Path cut = folder.resolve("cut.jsa");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));

        assertThat(formats(cut)).isEqualTo(formats(LIB.resolve("commands.jsa")));
    }

    private Finished formats(Path archive, String... options) throws Exception {
        ProcessBuilder process =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + LIB.resolve("command.options"),
                        "-XX:SharedArchiveFile=" + archive);
        process.command().addAll(List.of(options));
        process.command()
                .addAll(
                        List.of(
                                "-classpath",
                                LIB.resolve("pairwright.jar").toString(),
                                "org.pairwright.Main",
                                "formats"));
        Finished finished = Finished.of(process, folder);
        assertThat(finished.exitCode()).isZero();
        return finished;
    }
}
