package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the README tells people to type exists.
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:bin/)?pairwright (\\S+)(.*)$");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "sample-data/README.md"})
    void each_command_has_the_options_it_is_shown_with(String file) throws IOException {
        List<MatchResult> commands = matches(COMMAND, Files.readString(Path.of(file)));

        assertThat(commands).isNotEmpty();
        for (MatchResult command : commands) {
            Ran help = help(command);
            assertThat(help.exitCode()).as(command.group()).isZero();
            for (MatchResult option : matches(OPTION, command.group(2).replaceAll(" #.*", ""))) {
                assertThat(help.out()).as(command.group()).contains(option.group());
            }
        }
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
