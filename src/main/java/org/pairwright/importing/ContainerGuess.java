package org.pairwright.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.domain.ProblemCode;

/// Which container a text is, by how it begins.
///
/// @param reason why, in a full sentence
record ContainerGuess(Container container, String reason) {
    /// How many lines are looked at.
    private static final int LINES = 20;

    /// What stands between columns, the usual ones first.
    private static final Map<Character, String> SEPARATORS = new LinkedHashMap<>();

    static {
        SEPARATORS.put(',', "comma");
        SEPARATORS.put(';', "semicolon");
        SEPARATORS.put('\t', "tab");
        SEPARATORS.put('|', "bar");
        SEPARATORS.put('~', "tilde");
        SEPARATORS.put('^', "caret");
    }

    /// @param head the first bytes of the text, after any byte order mark
    /// @throws BrokenFile when it is none
    static ContainerGuess of(byte[] head, int from, int to) {
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
        return table(text, TableCharset.of(head, from, to), end);
    }

    private static boolean isWholeObject(String line) {
        String text = line.strip();
        return text.startsWith("{") && text.endsWith("}");
    }

    private static ContainerGuess table(String text, Charset charset, LineEnd end) {
        char best = 0;
        int columns = 1;
        for (char separator : SEPARATORS.keySet()) {
            int found = columns(text, separator).orElse(0);
            if (found > columns) {
                best = separator;
                columns = found;
            }
        }
        if (columns == 1) {
            throw new BrokenFile(
                    ProblemCode.UNKNOWN_FORMAT,
                    "The file is neither JSON lines nor a JSON array nor a table: its first line has no"
                            + " comma, semicolon, tab or bar between columns.");
        }
        return new ContainerGuess(
                new Container.Table(best, charset, end),
                "A table: the first line has %d columns between %ss.%s"
                        .formatted(columns, SEPARATORS.get(best), end.words()));
    }

    /// How many columns the first record has with that separator; empty where it can't be read.
    private static Optional<Integer> columns(String text, char separator) {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            return records.stream().findFirst().map(CsvRecord::getFieldCount);
        } catch (CsvParseException e) {
            return Optional.empty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
