package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Files of random rows come out as the rows that went in, in every container.
class RandomFilesTest {

    private static final String[] PIECES = {
        "a", "B", " ", "  ", "\n", "\r\n", "\t", "\"", "\"\"", "\\", "{", "}", "[", "]", ",", ";",
        ":", "é", "数", "😀", "\u2028", "\u0085", "\ufeff", "\u0007", "/", "null", "\\u0041", "'"
    };

    private static final JsonMapper JSON = new JsonMapper();

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @RepeatedTest(20)
    void the_valid_lines_among_corrupt_ones_come_in_and_no_others() {
        List<ImportedPair> expected = new ArrayList<>();
        int corrupt = 0;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 200; i++) {
            if (random.nextInt(4) == 0) {
                file.writeBytes(corrupted());
                corrupt++;
            } else {
                ImportedPair pair = pair(i);
                expected.add(pair);
                file.writeBytes(json(pair).getBytes(StandardCharsets.UTF_8));
            }
            file.writeBytes(random.nextBoolean() ? new byte[] {'\n'} : new byte[] {'\r', '\n'});
        }
        Reading reading = Reading.ofBytes(file.toByteArray());

        assertThat(reading.pairs()).as("seed %d", seed).isEqualTo(expected);
        assertThat(reading.rows().stream().filter(ImportedRow::refused))
                .as("seed %d", seed)
                .hasSize(corrupt);
    }

    @RepeatedTest(20)
    void an_array_comes_in_as_its_elements() {
        List<ImportedPair> pairs = pairs();
        List<String> rows = pairs.stream().map(this::spread).toList();

        assertThat(
                        Reading.ofText("[" + String.join(gap() + "," + gap(), rows) + gap() + "]")
                                .pairs())
                .as("seed %d", seed)
                .isEqualTo(pairs);
    }

    @RepeatedTest(20)
    void a_table_comes_in_as_its_records() {
        String separator = List.of(",", ";", "\t").get(random.nextInt(3));
        List<ImportedPair> pairs = pairs();
        StringBuilder table =
                new StringBuilder(
                        String.join(separator, "id", "prompt", "response_a", "response_b")
                                + "\r\n");
        for (ImportedPair pair : pairs) {
            List<String> cells =
                    List.of(
                            pair.externalId(),
                            pair.prompt().last().content(),
                            pair.a().content(),
                            pair.b().content());
            table.append(
                    String.join(separator, cells.stream().map(RandomFilesTest::quoted).toList()));
            table.append(random.nextBoolean() ? "\n" : "\r\n");
        }

        assertThat(Reading.ofText(table.toString()).pairs()).as("seed %d", seed).isEqualTo(pairs);
    }

    private List<ImportedPair> pairs() {
        List<ImportedPair> pairs = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            pairs.add(pair(i));
        }
        return pairs;
    }

    private ImportedPair pair(int number) {
        return ImportedPair.inFileOrder(
                "r" + number,
                new Prompt(List.of(new Message(Role.USER, "Q" + text()))),
                new Response("A" + text(), ""),
                new Response("B" + text(), ""),
                List.of(),
                "");
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(8); left > 0; left--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private String json(ImportedPair pair) {
        return object(pair).toString();
    }

    private String spread(ImportedPair pair) {
        return random.nextBoolean() ? json(pair) : object(pair).toPrettyString();
    }

    private static ObjectNode object(ImportedPair pair) {
        return JSON.createObjectNode()
                .put("id", pair.externalId())
                .put("prompt", pair.prompt().last().content())
                .put("response_a", pair.a().content())
                .put("response_b", pair.b().content());
    }

    /// A line that is refused whatever stands in it.
    private byte[] corrupted() {
        String row = json(pair(0));
        List<Function<String, byte[]>> ways =
                List.of(
                        text -> bytes(text.substring(0, 1 + random.nextInt(text.length() - 1))),
                        text -> bytes("x" + text),
                        text -> bytes(text + "}"),
                        text -> bytes(text.replace("\"prompt\"", "\"Q\"")),
                        text -> bytes("{\"id\":\"\\ud800\"," + text.substring(1)),
                        text -> bytes("{\"x\":" + "[".repeat(200) + "]".repeat(200) + "}"),
                        text -> bytes("[" + text + "]"),
                        text ->
                                text.replace("\"id\"", "\"i\u00e9\"")
                                        .getBytes(StandardCharsets.ISO_8859_1));
        return ways.get(random.nextInt(ways.size())).apply(row);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String gap() {
        return List.of("", " ", "\n", "\r\n  ").get(random.nextInt(4));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
