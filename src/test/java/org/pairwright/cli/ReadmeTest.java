package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the README and the manual tell people to type exists, and so does what they lead to.
class ReadmeTest {
    private static final Path MANUAL = Path.of("src", "site", "markdown");
    private static final Pattern LINK = Pattern.compile("]\\(([^):]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:bin/)?pairwright (\\S+)(.*)$");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> pages = Files.list(MANUAL)) {
            return Stream.concat(
                    Stream.of(Path.of("README.md"), Path.of("sample-data", "README.md")),
                    pages.sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void each_command_has_the_options_it_is_shown_with(Path document) throws IOException {
        for (MatchResult command : matches(COMMAND, Files.readString(document))) {
            Ran help = help(command);
            assertThat(help.exitCode()).as(command.group()).isZero();
            for (MatchResult option : matches(OPTION, command.group(2).replaceAll(" #.*", ""))) {
                assertThat(help.out()).as(command.group()).contains(option.group());
            }
        }
    }

    @Test
    void the_readme_shows_commands() throws IOException {
        assertThat(matches(COMMAND, Files.readString(Path.of("README.md")))).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void each_link_and_picture_leads_to_a_file(Path document) throws IOException {
        for (MatchResult link : matches(LINK, Files.readString(document))) {
            assertThat(document.resolveSibling(link.group(1))).as(link.group()).isRegularFile();
        }
    }

    @Test
    void the_readme_leads_to_each_page_of_the_manual() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(documents().filter(it -> it.startsWith(MANUAL)))
                .isNotEmpty()
                .allSatisfy(page ->
                        assertThat(readme)
                                .contains("](" + page.toString().replace('\\', '/') + ")"));
    }

    /// The help of a command, or of the one that is named under a group of them.
    private static Ran help(MatchResult command) {
        Ran help = Ran.of("help", command.group(1));
        if (!help.out().contains("\nCommands:")) {
            return help;
        }
        List<Object> words = new ArrayList<>(List.of(command.group(1)));
        for (String word : command.group(2).strip().split(" ", -1)) {
            words.add(word);
            if (help.out().contains("\n  " + word + " ")) {
                words.add("--help");
                return Ran.of(words.toArray());
            }
        }
        return help;
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
