package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.ui.kit.Messages;

/// Makes cards of the functions that a turn calls: the name, then the arguments, as a table where
/// they are short and plain.
final class ToolCallReader {
    private static final int LONGEST_IN_TABLE = 200;
    private static final int LONGEST_IN_LINE = 60;

    private final DocumentWriter writer;
    private final Messages messages;

    ToolCallReader(DocumentWriter writer, Messages messages) {
        this.writer = writer;
        this.messages = messages;
    }

    /// @param calls as a JSON array, or whatever else stands there
    void read(String calls) {
        Json json = readOr(calls, new Json.Words(calls));
        List<Json> all = json instanceof Json.Items items ? items.values() : List.of(json);
        all.forEach(this::card);
    }

    /// The same, each call in one line.
    ///
    /// @param calls as a JSON array, or whatever else stands there
    void readInShort(String calls) {
        all(calls).forEach(this::line);
    }

    /// Whether calls in short say less than the whole.
    static boolean cuts(String calls) {
        return all(calls).stream()
                .map(ToolCallReader::given)
                .anyMatch(given -> !cut(given).equals(inLine(given)));
    }

    private static List<Json> all(String calls) {
        Json json = readOr(calls, new Json.Words(calls));
        return json instanceof Json.Items items ? items.values() : List.of(json);
    }

    private static String given(Json call) {
        Json arguments =
                field(field(call, "function", call), "arguments", new Json.Fields(Map.of()));
        return arguments instanceof Json.Words(String words) ? words : arguments.pretty();
    }

    private void line(Json call) {
        Json function = field(call, "function", call);
        if (field(function, "name", new Json.Plain("")) instanceof Json.Words(String name)) {
            writer.enter(new Level.Card());
            name(name);
            writer.append("  " + cut(given(call)), Set.of(Style.MUTED, Style.CODE), "");
            writer.endProse(Face.BODY);
            writer.leave();
        } else {
            card(call);
        }
    }

    private void name(String name) {
        writer.begin(Gaps.PARAGRAPH);
        writer.append(messages.of("reading.tool.calls") + " ", Set.of(Style.MUTED), "");
        writer.append(name, Set.of(Style.STRONG, Style.CODE), "");
    }

    private static String inLine(String given) {
        return given.replaceAll("\\s+", " ").strip();
    }

    private static String cut(String given) {
        String line = inLine(given);
        return line.length() <= LONGEST_IN_LINE
                ? line
                : line.substring(0, Pieces.betweenCharacters(line, 0, LONGEST_IN_LINE)) + " …";
    }

    private static Json readOr(String text, Json otherwise) {
        try {
            return Json.read(text);
        } catch (Json.NotJson e) {
            return otherwise;
        }
    }

    private void card(Json call) {
        writer.enter(new Level.Card());
        Json function = field(call, "function", call);
        Json name = field(function, "name", new Json.Plain(""));
        if (name instanceof Json.Words(String words)) {
            name(words);
            writer.endProse(Face.BODY);
            arguments(field(function, "arguments", new Json.Fields(Map.of())));
        } else {
            writer.code(
                    call instanceof Json.Words(String words) ? words : call.pretty(),
                    "json",
                    Gaps.PARAGRAPH);
        }
        writer.leave();
    }

    private static Json field(Json json, String key, Json otherwise) {
        return json instanceof Json.Fields fields
                ? fields.values().getOrDefault(key, otherwise)
                : otherwise;
    }

    private void arguments(Json given) {
        Json arguments = given instanceof Json.Words(String words) ? readOr(words, given) : given;
        switch (arguments) {
            case Json.Fields fields when fields.values().isEmpty() -> {}
            case Json.Fields fields when isShort(fields) -> table(fields);
            case Json.Words words -> writer.code(words.value(), "", Gaps.LIST);
            default -> writer.code(arguments.pretty(), "json", Gaps.LIST);
        }
    }

    private static boolean isShort(Json.Fields fields) {
        return fields.values().values().stream()
                .allMatch(value ->
                        switch (value) {
                            case Json.Words words ->
                                    words.value().length() <= LONGEST_IN_TABLE
                                            && words.value().indexOf('\n') < 0;
                            case Json.Plain plain -> true;
                            case Json.Items items -> false;
                            case Json.Fields inner -> false;
                        });
    }

    private void table(Json.Fields fields) {
        List<List<DocumentWriter.CellText>> rows = new ArrayList<>();
        fields.values().forEach((key, value) -> rows.add(List.of(key(key), value(value))));
        writer.table(
                List.of(Block.Alignment.NATURAL, Block.Alignment.NATURAL), rows, false, Gaps.LIST);
    }

    private static DocumentWriter.CellText key(String key) {
        return writer -> writer.append(key, Set.of(Style.MUTED, Style.CODE), "");
    }

    private static DocumentWriter.CellText value(Json value) {
        return writer ->
                writer.append(
                        value instanceof Json.Words(String words)
                                ? words
                                : ((Json.Plain) value).literal());
    }
}
