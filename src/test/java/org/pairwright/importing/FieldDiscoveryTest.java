package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.FileField;
import org.pairwright.domain.FileFields;
import org.pairwright.domain.PairField;

class FieldDiscoveryTest {

    @TempDir private Path folder;

    private FileFields found(String text) throws IOException {
        return FieldDiscovery.of(Files.writeString(folder.resolve("file"), text), "", List.of());
    }

    @Test
    void columns_of_a_table_come_in_its_order_with_a_sample() throws IOException {
        FileFields found = found("ask;one;two\nHi?;;B\nHo?;A;B\n");

        assertThat(found.fields())
                .containsExactly(
                        new FileField("ask", "Hi?"),
                        new FileField("one", "A"),
                        new FileField("two", "B"));
        assertThat(found.names()).containsExactlyInAnyOrder("ask", "one", "two");
    }

    @Test
    void what_lies_within_objects_and_lists_is_found_with_its_way_there() throws IOException {
        FileFields found =
                found(
                        "{\"data\":{\"ask\":\"Q\",\"answers\":[{\"text\":\"A\"},{\"text\":\"B\"}]},\"n\":5}");

        assertThat(found.fields())
                .extracting(FileField::path)
                .containsExactly(
                        "data",
                        "data.ask",
                        "data.answers",
                        "data.answers.0",
                        "data.answers.0.text",
                        "data.answers.1",
                        "data.answers.1.text",
                        "n");
        assertThat(found.field("data.answers.1.text").orElseThrow().sample()).isEqualTo("B");
        assertThat(found.field("data.answers.0").orElseThrow().sample())
                .isEqualTo("{\"text\":\"A\"}");
        assertThat(found.field("n").orElseThrow().sample()).isEqualTo("5");
    }

    @Test
    void every_path_that_is_found_can_be_mapped() throws IOException {
        String row = "{\"a.b\":\"x\",\"a\":{\"b\":{\"c\":1},\"\":2,\"d.e\":3},\"l\":[[\"y\"]]}";
        FileFields found = found(row);

        assertThat(found.fields())
                .extracting(FileField::path)
                .contains("a.b", "a", "l.0.0")
                .doesNotContain("a.d.e", "a.");
        for (FileField field : found.fields()) {
            ImportOptions options =
                    ImportOptions.DETECT.withMapping(
                            Map.of(
                                    "prompt", field.path(),
                                    "response_a", "a.b",
                                    "response_b", "a.b"));
            try (ImportFile file = ImportFile.open(folder.resolve("file"), options)) {
                assertThat(file.format().id()).isEqualTo("plain");
            }
        }
    }

    @Test
    void rows_of_an_array_are_looked_at_together() throws IOException {
        FileFields found = found("[{\"a\": null}, {\"a\": \"x\", \"b\": [1, 2]}]");

        assertThat(found.fields())
                .containsExactly(
                        new FileField("a", "x"),
                        new FileField("b", "[1, 2]"),
                        new FileField("b.0", "1"),
                        new FileField("b.1", "2"));
    }

    @Test
    void a_parquet_file_has_fields_as_any_other() {
        FileFields found =
                FieldDiscovery.of(Reading.sample("trl-implicit.snappy.parquet"), "", List.of());

        assertThat(found.names()).contains("chosen", "rejected", "prompt_id");
        assertThat(found.field("chosen.0.content").orElseThrow().sample()).isEqualTo("Q1");
    }

    @Test
    void the_usual_names_are_known() throws IOException {
        assertThat(
                        found("{\"question\":\"Q\",\"output_1\":\"A\",\"zwei\":\"B\",\"label\":1}")
                                .usual())
                .isEqualTo(
                        FieldMapping.alone(
                                Map.of(
                                        PairField.PROMPT, "question",
                                        PairField.PREFERENCE, "label")));
    }

    @Test
    void long_values_are_cut_between_characters() throws IOException {
        FileFields found =
                found("{\"a\":\"" + "😀".repeat(500) + "\",\"b\":[\"" + "ü".repeat(900) + "\"]}");

        assertThat(found.field("a").orElseThrow().sample()).isEqualTo("😀".repeat(120) + "…");
        assertThat(found.field("b").orElseThrow().sample())
                .isEqualTo("[\"" + "ü".repeat(118) + "…");
    }

    @Test
    void so_many_fields_are_more_than_anybody_chooses_from() throws IOException {
        String row =
                IntStream.range(0, 3_000)
                        .mapToObj(i -> "\"f" + i + "\":" + i)
                        .collect(Collectors.joining(",", "{", "}"));

        assertThat(found(row).fields()).hasSize(FieldDiscovery.MAX_FIELDS);
        assertThat(found(row).names()).hasSize(3_000);
    }

    @Test
    void a_list_and_an_object_are_looked_into_only_so_deep() throws IOException {
        assertThat(found("{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":1}}}},\"l\":[1,2,3,4,5,6]}").fields())
                .extracting(FileField::path)
                .containsExactly("a", "a.b", "a.b.c", "a.b.c.d", "l", "l.0", "l.1", "l.2", "l.3");
    }

    @Test
    void where_no_row_can_be_read_there_is_nothing_to_choose() throws IOException {
        assertThat(found("{\"a\":\n{\"b\"").fields()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> FieldDiscovery.of(folder.resolve("none"), "", List.of()))
                .withMessageContaining("There is no such file.");
    }
}
