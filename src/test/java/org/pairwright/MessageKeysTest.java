package org.pairwright;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Words for people stand in one file, and every key there is one that the code asks for.
class MessageKeysTest {

    private static final Path SOURCES = Path.of("src/main/java/org/pairwright");
    private static final Path WORDS =
            Path.of("src/main/resources/org/pairwright/ui/messages.properties");
    private static final Set<String> TIE = Set.of("label.bar.tie");

    @Test
    void every_key_that_is_used_exists() throws IOException {
        assertThat(MessageKeys.read(WORDS, SOURCES).missing()).isEmpty();
    }

    @Test
    void every_key_that_exists_is_used() throws IOException {
        assertThat(MessageKeys.read(WORDS, SOURCES).unused()).isEmpty();
    }

    @Test
    void a_key_is_written_as_one_word_and_never_put_together() throws IOException {
        Pattern computed =
                Pattern.compile("[mM]essages\\s*\\.\\s*of\\(\\s*(\"[^\"]*\"\\s*\\+|\\w+\\s*\\+)");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(not(Files::isDirectory)))
                    .allSatisfy(file ->
                            assertThat(Files.readString(file)).doesNotContainPattern(computed));
        }
    }

    @Test
    void a_key_without_words_is_noticed() {
        assertThat(MessageKeys.of(TIE, "messages.of(\"data.none.here\", 3)").missing())
                .containsExactly("data.none.here");
    }

    @Test
    void a_key_that_is_handed_on_without_words_is_noticed() {
        assertThat(MessageKeys.of(TIE, "LEFT(\"label.bar.left\")").missing())
                .containsExactly("label.bar.left");
    }

    @Test
    void words_without_a_use_are_noticed() {
        assertThat(MessageKeys.of(TIE, "messages.of(\"label.bar\")").unused())
                .containsExactly("label.bar.tie");
    }

    @Test
    void a_use_and_its_words_meet() {
        MessageKeys keys =
                MessageKeys.of(TIE, "tie.setText(messages.of(\n    \"label.bar.tie\"));");

        assertThat(keys.missing()).isEmpty();
        assertThat(keys.unused()).isEmpty();
    }
}
