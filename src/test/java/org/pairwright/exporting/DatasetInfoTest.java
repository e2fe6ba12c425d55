package org.pairwright.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pairwright.domain.Preference.A;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.dataset.TestPair;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// LLaMA-Factory finds our dataset in its list, and what others wrote there stays.
class DatasetInfoTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path folder;

    private Path list;

    @BeforeEach
    void name_it() {
        list = folder.resolve("dataset_info.json");
    }

    @Test
    void a_ranking_dataset_is_listed_as_the_documentation_says() throws IOException {
        export("llama-factory-sharegpt");

        assertThat(JSON.readTree(Files.readString(list)))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"pairwright_train": {"file_name": "train.jsonl", "formatting": "sharegpt",
                                    "ranking": true, "columns": {"messages": "conversations",
                                    "chosen": "chosen", "rejected": "rejected"}}}
                                """));
    }

    @Test
    void alpaca_columns_are_listed_as_the_documentation_says() throws IOException {
        export("llama-factory-alpaca");

        assertThat(JSON.readTree(Files.readString(list)).get("pairwright_train"))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"file_name": "train.jsonl", "ranking": true, "columns": {
                                    "prompt": "instruction", "query": "input", "chosen": "chosen",
                                    "rejected": "rejected", "system": "system"}}
                                """));
    }

    @Test
    void a_list_of_more_than_16_MB_is_something_else_and_stays() throws IOException {
        Files.writeString(list, "{}" + " ".repeat(16 << 20));

        assertThatThrownBy(() -> export("llama-factory-sharegpt"))
                .isInstanceOf(UnwritableFile.class)
                .hasMessageContaining("it is not a file of the kind that belongs there");
        assertThat(list).hasSize(2 + (16 << 20));
        assertThat(folder.resolve("train.jsonl")).doesNotExist();
    }

    @Test
    void other_datasets_stay_in_the_list() throws IOException {
        Files.writeString(list, "{\"mine\": {\"file_name\": \"mine.json\"}}");

        export("llama-factory-kto");
        export("llama-factory-kto");

        JsonNode datasets = JSON.readTree(Files.readString(list));
        assertThat(datasets.propertyNames()).containsExactly("mine", "pairwright_train");
        assertThat(datasets.get("mine").get("file_name").asString()).isEqualTo("mine.json");
    }

    @Test
    void what_is_no_list_is_left_alone_and_nothing_is_written() throws IOException {
        Files.writeString(list, "precious notes");

        assertThatThrownBy(() -> export("llama-factory-kto"))
                .isInstanceOf(UnwritableFile.class)
                .hasMessageStartingWith(list + " can't be written: it is no JSON");
        assertThat(list).hasContent("precious notes");
        assertThat(folder.resolve("train.jsonl")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private void export(String format) {
        Export.write(format, Layout.PLAIN, folder.resolve("train.jsonl"), new TestPair().said(A));
    }
}
