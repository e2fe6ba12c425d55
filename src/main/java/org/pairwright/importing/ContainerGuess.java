package org.pairwright.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.SavedMapping;

/// Which container a text is, by how it begins.
///
/// @param reason why, in a full sentence
record ContainerGuess(Container container, String reason) {
    /// How many lines are looked at.
    private static final int LINES = 20;

    /// @param head the first bytes of the text, after any byte order mark
    /// @param separator what stands between a table's columns; empty to find it out
    /// @param known mappings of tables of which some say it for theirs
    /// @throws BrokenFile when it is none
    static ContainerGuess of(
            byte[] head, int from, int to, String separator, List<SavedMapping> known) {
        String text = new String(head, from, to - from, StandardCharsets.UTF_8);
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        if (lines.isEmpty()) {
            throw new BrokenFile(
                    ProblemCode.EMPTY_FILE, "The file is empty: it holds nothing but white space.");
        }
        LineEnd end = LineEnd.of(head, from, to);
        String first = lines.getFirst().strip();
        long objects = lines.stream().filter(line -> line.stripLeading().startsWith("{")).count();
        boolean mostlyObjects = 2 * objects > lines.size();
        // A first line that is a list by itself is a stray row among lines.
        if (first.startsWith("[") && !(first.endsWith("]") && mostlyObjects)) {
            return new ContainerGuess(
                    new Container.JsonArray(), "A JSON array: the text begins with \"[\".");
        }
        if (first.startsWith("{")
                && !mostlyObjects
                && lines.stream().noneMatch(ContainerGuess::isWholeObject)) {
            throw new BrokenFile(
                    ProblemCode.UNKNOWN_FORMAT,
                    "The file is one JSON object over several lines. Give an array of objects, or one"
                            + " object a line.");
        }
        if (first.startsWith("{") || mostlyObjects) {
            return new ContainerGuess(
                    new Container.JsonLines(end),
                    lines.size() == 1
                            ? "JSON lines: the first line begins with \"{\"." + end.words()
                            : "JSON lines: %d of the first %d lines begin with \"{\".%s"
                                    .formatted(objects, lines.size(), end.words()));
        }
        Charset charset = TableCharset.of(head, from, to);
        Separators.Found found =
                Separators.of(new String(head, from, to - from, charset), separator, known);
        return new ContainerGuess(
                new Container.Table(found.separator(), charset, end),
                "A table: the first line has %d columns between %s.%s"
                        .formatted(found.columns(), found.words(), end.words()));
    }

    private static boolean isWholeObject(String line) {
        String text = line.strip();
        return text.startsWith("{") && text.endsWith("}");
    }
}
