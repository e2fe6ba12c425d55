package org.pairwright.exporting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// Checks the rows of a file as a trainer's reader will meet them, with a parser that had no part
/// in writing them: one object a line, the same keys in the same order and one type a column on
/// every row, messages whose roles follow one another as they must, and two responses that differ.
final class RowCheck implements FileCheck {
    /// What the two sides are called by the formats that have a column for each.
    private static final Set<String> CHOSEN =
            Set.of("chosen", "preferred_output", "chosen_response");

    private static final Set<String> REJECTED =
            Set.of("rejected", "non_preferred_output", "rejected_response");

    private final Path file;
    private final List<Column> columns;
    private final ValueCheck values;
    private final int chosen;
    private final int rejected;
    private final int[] starts;
    private final int[] ends;
    private final int[] answers;
    private long rows;

    RowCheck(Path file, List<Column> columns, Layout layout) {
        this.file = file;
        this.columns = columns;
        values = new ValueCheck(layout);
        chosen = indexOf(CHOSEN);
        rejected = indexOf(REJECTED);
        starts = new int[columns.size()];
        ends = new int[columns.size()];
        answers = new int[columns.size()];
    }

    private int indexOf(Set<String> names) {
        List<String> all = columns.stream().map(Column::name).toList();
        return all.stream().filter(names::contains).findFirst().map(all::indexOf).orElse(-1);
    }

    @Override
    public long rows() {
        return rows;
    }

    /// Checks the whole lines.
    @Override
    public int check(byte[] block, int available) {
        int length = available;
        while (length > 0 && block[length - 1] != '\n') {
            length--;
        }
        if (length > 0) {
            checkLines(block, length);
        }
        return length;
    }

    private void checkLines(byte[] block, int length) {
        require(SoundText.isUtf8(block, length), "it is not UTF-8");
        try (JsonParser json =
                WrittenJson.FACTORY.createParser(ObjectReadContext.empty(), block, 0, length)) {
            int at = 0;
            while (at < length) {
                at = checkRow(json, block, length, at);
                rows++;
            }
        } catch (JacksonException e) {
            throw new ReadBackFailed(file, rows + 1, e.getOriginalMessage(), e);
        }
    }

    /// Checks the row at `from` and gives the index after its line.
    private int checkRow(JsonParser json, byte[] block, int length, int from) {
        require(json.nextToken() == JsonToken.START_OBJECT, "it is no object");
        require(startOf(json) == from, "white space stands before the object");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            @Nullable String name = json.nextName();
            require(
                    column.name().equals(name),
                    "the key " + column.name() + " is not where it belongs");
            endValue(i, startOf(json) - 1);
            JsonToken token = json.nextToken();
            starts[i] = startOf(json);
            Optional<String> wrong = values.wrong(json, token, column.kind());
            if (wrong.isPresent()) {
                throw failed(column.name() + " " + wrong.get());
            }
            answers[i] = values.answerStart();
        }
        require(json.nextToken() == JsonToken.END_OBJECT, "it has a key too many");
        int end = startOf(json);
        endValue(columns.size(), end);
        require(end + 1 < length && block[end + 1] == '\n', "its line does not end with it");
        checkDifference(block);
        return end + 2;
    }

    private void endValue(int next, int end) {
        if (next > 0) {
            ends[next - 1] = end;
        }
    }

    private void checkDifference(byte[] block) {
        if (chosen < 0 || rejected < 0) {
            return;
        }
        require(
                !equal(block, starts[chosen], ends[chosen], starts[rejected], ends[rejected]),
                "chosen and rejected are the same");
        if (columns.get(chosen).kind() == Column.Kind.CONVERSATION) {
            require(
                    equal(
                            block,
                            starts[chosen],
                            answers[chosen],
                            starts[rejected],
                            answers[rejected]),
                    "chosen and rejected do not answer the same prompt");
        }
    }

    private static boolean equal(byte[] block, int from, int to, int otherFrom, int otherTo) {
        return Arrays.equals(block, from, to, block, otherFrom, otherTo);
    }

    private static int startOf(JsonParser json) {
        return (int) json.currentTokenLocation().getByteOffset();
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw failed(what);
        }
    }

    private ReadBackFailed failed(String what) {
        return new ReadBackFailed(file, rows + 1, what);
    }
}
