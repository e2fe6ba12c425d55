package org.pairwright;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `bin/pairwright`, started with made-up Javas that print what they are told.
class LauncherIT {

    private static final Path DISTRIBUTION = Path.of("target", "pairwright").toAbsolutePath();

    @TempDir Path folder;

    private final Map<String, String> environment = new TreeMap<>();
    private Path launcher = DISTRIBUTION.resolve("bin/pairwright");

    @BeforeEach
    void leave_no_java_on_the_path() throws IOException {
        assumeThat(System.getProperty("os.name")).doesNotStartWith("Windows");
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("sh", "sed", "dirname", "readlink")) {
            Files.copy(whereIs(tool), tools.resolve(tool), COPY_ATTRIBUTES);
        }
        environment.put("PATH", tools.toString());
        environment.put("HOME", folder.toString());
    }

    @Test
    void the_java_named_for_pairwright_comes_first() throws Exception {
        environment.put("PAIRWRIGHT_JAVA", java("named", "25.0.1").executable().toString());
        environment.put("JAVA_HOME", java("home", "25.0.1").home().toString());

        assertThat(start("formats").output()).startsWith("named\n");
    }

    @Test
    void the_java_named_for_pairwright_may_be_its_folder() throws Exception {
        environment.put("PAIRWRIGHT_JAVA", java("named", "25.0.1").home().toString());

        assertThat(start("formats").output()).startsWith("named\n");
    }

    @Test
    void a_java_that_is_too_old_is_passed_over() throws Exception {
        environment.put("PAIRWRIGHT_JAVA", java("named", "24.0.2").executable().toString());
        environment.put("JAVA_HOME", java("home", "17.0.15").home().toString());
        onThePath(java("path", "26-ea"));

        assertThat(start("formats").output()).startsWith("path\n");
    }

    @Test
    void a_java_without_a_release_file_is_asked_for_its_version() throws Exception {
        environment.put(
                "JAVA_HOME", FakeJava.unlabeled(folder.resolve("asked"), "25").home().toString());

        assertThat(start("formats").output()).startsWith("asked\n");
    }

    @Test
    void java_home_comes_before_the_path() throws Exception {
        environment.put("JAVA_HOME", java("home", "25").home().toString());
        onThePath(java("path", "25"));

        assertThat(start("formats").output()).startsWith("home\n");
    }

    @Test
    void the_usual_folders_come_last() throws Exception {
        hideInstalledJavas();
        java("usr/lib/jvm/seventeen", "17.0.15");
        java("usr/lib/jvm/usual", "25.0.3");

        assertThat(start("formats").output()).startsWith("usual\n");
    }

    @Test
    void without_a_java_it_says_so_in_one_sentence() throws Exception {
        hideInstalledJavas();

        assertThat(start("formats"))
                .isEqualTo(
                        new Finished(
                                1,
                                "",
                                "Pairwright needs Java 25 or newer and found none: install one"
                                        + " (https://adoptium.net) or set PAIRWRIGHT_JAVA to the"
                                        + " one you have.\n"));
    }

    @Test
    void arguments_arrive_as_they_were_given() throws Exception {
        useOneJava();

        assertThat(start("new", "my pairs", "*", "", "$HOME", "-x").output())
                .endsWith("org.pairwright.Main\nnew\nmy pairs\n*\n\n$HOME\n-x\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "tour", ""})
    void what_draws_windows_has_javafx_on_the_module_path(String command) throws Exception {
        useOneJava();

        assertThat((command.isEmpty() ? start() : start(command)).output())
                .contains("--module-path\n" + DISTRIBUTION.resolve("lib/javafx") + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "--help"})
    void other_commands_start_without_javafx(String command) throws Exception {
        useOneJava();

        assertThat(start(command).output()).doesNotContain("module-path");
    }

    @Test
    void it_is_found_through_symbolic_links_and_folders_with_spaces() throws Exception {
        useOneJava();
        Path moved = moveTo(folder.resolve("a folder/moved")).toRealPath();
        Files.createSymbolicLink(folder.resolve("far"), Path.of("a folder/moved/bin/pairwright"));
        launcher = Files.createSymbolicLink(folder.resolve("near by"), Path.of("far"));

        assertThat(start("open").output())
                .contains("\n" + moved + "/lib/javafx\n")
                .contains("\n@" + moved + "/lib/desktop.options\n")
                .contains("\n" + moved + "/lib/pairwright.jar\n");
    }

    @Test
    void the_archive_for_windows_is_used_only_in_the_place_it_was_written_for() throws Exception {
        useOneJava();
        Path lib = moveTo(folder.resolve("moved")).toRealPath().resolve("lib");
        Files.writeString(lib.resolve("desktop.place"), "/elsewhere/lib\n");
        String elsewhere = start("open").output();
        Files.writeString(lib.resolve("desktop.place"), lib + "\n");

        assertThat(elsewhere).contains("desktop.options").doesNotContain("AOTCache");
        assertThat(start("open").output())
                .contains("\n-XX:AOTCache=" + lib.resolve("desktop.aot") + "\n");
    }

    private void useOneJava() throws IOException {
        environment.put("PAIRWRIGHT_JAVA", java("only", "25").executable().toString());
    }

    private FakeJava java(String name, String version) throws IOException {
        return FakeJava.installed(folder.resolve(name), version);
    }

    private void onThePath(FakeJava java) {
        environment.merge(
                "PATH",
                java.executable().getParent().toString(),
                (old, added) -> old + ":" + added);
    }

    /// Starts the launcher of a distribution of its own from now on.
    private Path moveTo(Path distribution) throws IOException {
        Path bin = Files.createDirectories(distribution.resolve("bin"));
        Files.createDirectory(distribution.resolve("lib"));
        launcher = Files.copy(launcher, bin.resolve("pairwright"), COPY_ATTRIBUTES);
        return distribution;
    }

    /// Uses a copy of the launcher whose usual folders lie in this test's own.
    private void hideInstalledJavas() throws IOException {
        moveTo(folder.resolve("hidden"));
        String script = Files.readString(launcher);
        Files.writeString(
                launcher,
                script.replaceAll("(?m)^( +)/(usr|Library|opt)/", "$1" + folder + "/$2/"));
    }

    private Finished start(String... arguments) throws Exception {
        ProcessBuilder process = new ProcessBuilder(launcher.toString());
        process.command().addAll(List.of(arguments));
        process.environment().clear();
        process.environment().putAll(environment);
        return Finished.of(process.directory(folder.toFile()), folder);
    }

    private static Path whereIs(String tool) {
        return List.of("/bin", "/usr/bin").stream()
                .map(directory -> Path.of(directory, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
