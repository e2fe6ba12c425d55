package org.pairwright.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words of reports and the references they cite.
class ReportWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/pairwright/service/report");
    private static final Path WORDS =
            Path.of("src/main/resources/org/pairwright/service/report/words.properties");

    @Test
    void every_key_that_is_used_exists_and_the_other_way_round() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        }
        Pattern key = Pattern.compile("\"((?:meaning|comparison|page|methods)\\.[A-Za-z0-9.]+)\"");
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                key.matcher(Files.readString(file)).results().forEach(it -> used.add(it.group(1)));
            }
        }

        assertThat(used).isEqualTo(new TreeSet<>(words.stringPropertyNames()));
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void every_source_has_a_reference(Source source) {
        References references = new References();

        assertThat(references.bibtex(source)).startsWith("@").contains("year").endsWith("}");
        assertThat(references.line(source))
                .matches("(?s)\\p{L}.+ \\((18|19|20)\\d\\d\\)\\. .+\\.")
                .doesNotContain("{", "}", "..", "null");
        assertThat(source.cited()).contains(references.line(source).replaceFirst(",.*", ""));
    }

    @Test
    void a_reference_reads_like_one() {
        assertThat(new References().line(Source.DAWID_SKENE_1979))
                .isEqualTo(
                        "Dawid, Alexander Philip and Skene, Allan M. (1979). Maximum Likelihood"
                                + " Estimation of Observer Error-Rates Using the EM Algorithm. Applied"
                                + " Statistics 28(1), 20\u201328.");
    }
}
