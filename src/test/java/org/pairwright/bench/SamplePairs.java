package org.pairwright.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Inputs where the peers' own maker is not there: the sample's texts over and over, each prompt
/// made unique, the same bytes each time.
final class SamplePairs {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> PREFERENCES = List.of("a", "a", "b", "tie");

    private SamplePairs() {}

    /// Writes `pairs` rows: id, prompt, two responses, two models and, where asked, a preference.
    static void write(int pairs, Path file, boolean annotated) throws IOException {
        List<JsonNode> texts =
                Files.readAllLines(Path.of("sample-data/pairs.jsonl")).stream()
                        .map(JSON::readTree)
                        .filter(row -> row.path("response_a").isString())
                        .filter(row -> row.path("response_b").isString())
                        .toList();
        Random draw = new Random(1);
        try (BufferedWriter rows = Files.newBufferedWriter(file)) {
            for (int i = 0; i < pairs; i++) {
                ObjectNode row = row(i, texts.get(i % texts.size()));
                if (annotated) {
                    row.put("preference", PREFERENCES.get(draw.nextInt(PREFERENCES.size())));
                }
                rows.write(JSON.writeValueAsString(row));
                rows.write('\n');
            }
        }
    }

    private static ObjectNode row(int number, JsonNode texts) {
        return JSON.createObjectNode()
                .put("id", "p" + number)
                .put("prompt", question(texts.path("prompt")) + " [" + number + "]")
                .put("response_a", texts.path("response_a").asString())
                .put("response_b", texts.path("response_b").asString())
                .put("model_a", "model-" + number % 5)
                .put("model_b", "model-" + (number + 1) % 5);
    }

    /// The last turn of a prompt.
    private static String question(JsonNode prompt) {
        return prompt.isArray()
                ? prompt.get(prompt.size() - 1).path("content").asString()
                : prompt.asString();
    }
}
