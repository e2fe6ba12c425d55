package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The archives of classes from which commands start and windows open sooner: a help that is not
/// missed.
class ArchivesIT {
    private static final Path LIB = Path.of("target/pairwright/lib").toAbsolutePath();

    enum Archive {
        COMMANDS("commands.jsa", "org.pairwright.cli.Pairwright"),
        DESKTOP("desktop.aot", "org.pairwright.ui.shell.DesktopApp");

        private final Path file;
        private final String holds;

        Archive(String file, String holds) {
            this.file = LIB.resolve(file);
            this.holds = holds;
        }

        /// What tells Java to use `archive` in this one's place.
        private List<String> options(Path archive) {
            return switch (this) {
                case COMMANDS ->
                        List.of(
                                "@" + LIB.resolve("command.options"),
                                "-XX:SharedArchiveFile=" + archive);
                case DESKTOP ->
                        List.of(
                                "--module-path",
                                LIB.resolve("javafx").toString(),
                                "@" + LIB.resolve("desktop.options"),
                                "-XX:AOTCache=" + archive);
            };
        }
    }

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void classes_come_from_the_archive_of_the_distribution(Archive archive) throws Exception {
        Finished formats = formats(archive, archive.file, "-Xlog:class+load:stderr");

        assertThat(formats.errors()).contains(archive.holds + " source: shared objects file");
    }

    @ParameterizedTest
    @EnumSource
    void an_archive_that_is_missing_is_not_mentioned(Archive archive) throws Exception {
        assertThat(formats(archive, folder.resolve("missing")))
                .isEqualTo(formats(archive, archive.file));
    }

    @ParameterizedTest
    @EnumSource
    void an_archive_that_is_cut_short_is_not_mentioned(Archive archive) throws Exception {
        byte[] whole = Files.readAllBytes(archive.file);
        Path cut = folder.resolve("cut");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));

        assertThat(formats(archive, cut)).isEqualTo(formats(archive, archive.file));
    }

    private Finished formats(Archive archive, Path file, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(archive.options(file));
        command.addAll(List.of(options));
        command.addAll(
                List.of(
                        "-classpath",
                        LIB.resolve("pairwright.jar").toString(),
                        "org.pairwright.Main",
                        "formats"));
        Finished finished = Finished.of(new ProcessBuilder(command), folder);
        assertThat(finished.exitCode()).isZero();
        return finished;
    }
}
