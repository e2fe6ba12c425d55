package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A document in short lines, for tests to read.
final class Outline {
    private final Document document;

    private Outline(Document document) {
        this.document = document;
    }

    static List<String> of(Document document) {
        Outline outline = new Outline(document);
        return document.blocks().stream().map(outline::line).toList();
    }

    static List<String> ofMarkdown(String... lines) {
        return of(Document.ofMarkdown(String.join("\n", lines)));
    }

    private String line(Block block) {
        String levels =
                block.around().levels().stream().map(Outline::level).collect(Collectors.joining());
        return levels
                + switch (block) {
                    case Block.Prose prose -> face(prose.face()) + runs(prose.runs());
                    case Block.Code code -> "code(" + code.whole().language() + ") " + text(block);
                    case Block.Rule rule -> "rule";
                    case Block.Table table ->
                            table.rows().stream().map(this::row).collect(Collectors.joining(" / "));
                };
    }

    private String text(Block block) {
        return document.text().substring(block.start(), block.end());
    }

    private String row(Block.Row row) {
        return (row.head() ? "head " : "")
                + row.cells().stream()
                        .map(cell -> runs(cell.runs()))
                        .collect(Collectors.joining(" | "));
    }

    private static String level(Level level) {
        return switch (level) {
            case Level.Item item -> item.marker().isEmpty() ? "  " : item.marker() + " ";
            case Level.Quote quote -> "> ";
            case Level.Card card -> "card ";
            case Level.Turn turn -> (turn.first() ? turn.role().code() : "") + ": ";
        };
    }

    private static String face(Face face) {
        return face == Face.BODY ? "" : face.name().toLowerCase(Locale.ROOT) + " ";
    }

    private String runs(List<Run> runs) {
        return runs.stream().map(this::run).collect(Collectors.joining());
    }

    private String run(Run run) {
        String words = document.text().substring(run.start(), run.end());
        String styles =
                run.styles().stream()
                        .map(style -> style.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(","));
        String address = run.address().isEmpty() ? "" : "->" + run.address();
        return styles.isEmpty() ? words : "{" + styles + ":" + words + address + "}";
    }
}
