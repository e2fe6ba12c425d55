package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.Mark;
import org.pairwright.domain.filter.NumberField;
import org.pairwright.domain.filter.TextField;

/// What people are told of filters is what filters are.
class FilterWordsTest {
    private static final Pattern EXAMPLE = Pattern.compile("--filter '([^']+)'");

    @ParameterizedTest
    @ValueSource(strings = {"list", "export"})
    void help_tells_each_field_before_the_examples(String command) {
        String help = Ran.of(command, "--help").out();

        assertThat(help).containsSubsequence("A filter EXPR is made of", "For example:");
        assertThat(fields()).allSatisfy(field -> assertThat(help).contains("  " + field + " "));
        assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void the_manual_has_a_row_for_each_field() throws IOException {
        String manual = manual();

        assertThat(fields()).allSatisfy(field -> assertThat(manual).contains("`" + field + "`"));
    }

    @Test
    void each_filter_that_is_shown_can_be_read() throws IOException {
        String shown =
                manual()
                        + Files.readString(Path.of("README.md"))
                        + Ran.of("list", "--help").out()
                        + Ran.of("export", "--help").out();
        List<String> examples =
                EXAMPLE.matcher(shown).results().map((MatchResult it) -> it.group(1)).toList();

        assertThat(examples).hasSizeGreaterThan(5);
        assertThat(examples).allSatisfy(Filter::parse);
    }

    private static String manual() throws IOException {
        return Files.readString(Path.of("src", "site", "markdown", "finding.md"));
    }

    private static List<String> fields() {
        return Stream.of(
                        Arrays.stream(Mark.values()).map(Mark::code),
                        Arrays.stream(TextField.values()).map(TextField::code),
                        Arrays.stream(NumberField.values()).map(NumberField::code),
                        Stream.of("extras.NAME"))
                .flatMap(codes -> codes)
                .toList();
    }
}
