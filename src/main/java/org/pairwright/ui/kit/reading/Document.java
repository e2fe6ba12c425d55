package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pairwright.domain.Role;

/// A text made ready to be shown. Making one takes time, so it is done in the background.
///
/// @param text all of it as it reads, without the signs that set it; places in it are in characters
/// @param blocks what it is made of, in the order of their text
public record Document(String text, List<Block> blocks) {
    public static final Document EMPTY = new Document("", List.of());

    public Document {
        blocks = List.copyOf(blocks);
    }

    /// Reads CommonMark with the tables, strikethrough, task lists and bare links of GitHub.
    public static Document ofMarkdown(String source) {
        DocumentWriter writer = new DocumentWriter();
        new MarkdownReader(writer).read(source);
        return writer.document();
    }

    /// The text as it was typed.
    public static Document asTyped(String source) {
        DocumentWriter writer = new DocumentWriter();
        writer.raw(source);
        return writer.document();
    }

    /// How many lines of code it has.
    public long codeLines() {
        return blocks.stream()
                .filter(Block.Code.class::isInstance)
                .mapToLong(it -> text.substring(it.start(), it.end()).lines().count())
                .sum();
    }

    /// Where its links lead, in the order of the text.
    List<String> links() {
        return blocks.stream()
                .flatMap(Document::runs)
                .map(Run::address)
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<Run> runs(Block block) {
        return switch (block) {
            case Block.Prose prose -> prose.runs().stream();
            case Block.Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> cell.runs().stream());
            case Block.Code code -> Stream.empty();
            case Block.Rule rule -> Stream.empty();
        };
    }

    /// The block that what is to be answered begins with: the last turn of a user, or the last one
    /// of all where no user speaks; 0 where there are no turns.
    int lastTurn() {
        return IntStream.range(0, blocks.size())
                .filter(i -> begins(blocks.get(i), turn -> turn.role() == Role.USER))
                .reduce((before, last) -> last)
                .orElseGet(() ->
                        IntStream.range(0, blocks.size())
                                .filter(i -> begins(blocks.get(i), turn -> true))
                                .reduce(0, (before, last) -> last));
    }

    private static boolean begins(Block block, Predicate<Level.Turn> wanted) {
        return block.around().levels().stream()
                .anyMatch(level ->
                        level instanceof Level.Turn turn && turn.first() && wanted.test(turn));
    }

    /// The text of each block.
    List<String> paragraphs() {
        return blocks.stream().map(it -> text.substring(it.start(), it.end())).toList();
    }

    /// The block that holds a place of the text, or else the one before it.
    ///
    /// @return 0 where there are no blocks
    int blockAt(int place) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (blocks.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Math.max(low, 0);
    }
}
