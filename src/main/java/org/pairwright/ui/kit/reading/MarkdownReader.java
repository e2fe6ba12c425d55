package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Makes blocks of Markdown. What isn't shown as it is meant, such as HTML, is shown as it was
/// typed: nothing of a text stays hidden from those who judge it.
final class MarkdownReader {
    /// Longer texts are shown as they were typed, in characters.
    static final int LONGEST = 4_000_000;

    /// How deep quotes and lists go; further signs are text.
    static final int DEEPEST = 24;

    /// How deep emphasis and links go; further signs are text.
    static final int DEEPEST_INLINE = 32;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(
                            List.of(
                                    TablesExtension.create(),
                                    StrikethroughExtension.builder().requireTwoTildes(true).build(),
                                    AutolinkExtension.create()))
                    .customInlineContentParserFactory(new MathParser.Factory())
                    .customInlineContentParserFactory(new StrongWithoutSpaces.Factory())
                    .maxOpenBlockParsers(DEEPEST)
                    .maxInlineNesting(DEEPEST_INLINE)
                    .build();

    private static final Pattern TASK = Pattern.compile("\\[([ xX])]\\s+(?=\\S)");
    private static final List<String> BULLETS = List.of("•", "◦", "▪");

    private final DocumentWriter writer;
    private final InlineReader inline;
    private int lists;

    MarkdownReader(DocumentWriter writer) {
        this.writer = writer;
        inline = new InlineReader(writer);
    }

    void read(String source) {
        if (source.length() > LONGEST) {
            writer.raw(source);
        } else {
            blocksOf(PARSER.parse(source), Gaps.PARAGRAPH);
        }
    }

    /// @param gap the space above paragraphs
    private void blocksOf(Node parent, double gap) {
        double above = gap;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, above);
            above = node instanceof Heading ? Gaps.LIST : gap;
        }
    }

    private void block(Node node, double gap) {
        switch (node) {
            case Heading heading ->
                    prose(heading, Math.max(gap, Gaps.HEADING), Face.ofHeading(heading.getLevel()));
            case Paragraph paragraph -> prose(paragraph, gap, Face.BODY);
            case ListBlock list -> list(list, gap);
            case BlockQuote quote -> {
                writer.enter(new Level.Quote());
                blocksOf(quote, Gaps.PARAGRAPH);
                writer.leave();
            }
            case FencedCodeBlock code ->
                    writer.code(withoutLastLineEnd(code.getLiteral()), title(code), Gaps.PARAGRAPH);
            case IndentedCodeBlock code ->
                    writer.code(withoutLastLineEnd(code.getLiteral()), "", Gaps.PARAGRAPH);
            case ThematicBreak rule -> writer.rule(Gaps.HEADING);
            case HtmlBlock html -> asTyped(html.getLiteral(), gap);
            case LinkReferenceDefinition definition -> asTyped(typed(definition), gap);
            case TableBlock table -> table(table);
            default -> blocksOf(node, gap);
        }
    }

    private void prose(Node node, double gap, Face face) {
        writer.begin(gap);
        inline.read(node);
        writer.endProse(face);
    }

    private void asTyped(String literal, double gap) {
        writer.begin(gap);
        writer.append(literal, Set.of(Style.HTML), "");
        writer.endProse(Face.BODY);
    }

    private static String typed(LinkReferenceDefinition definition) {
        String title = definition.getTitle();
        return "[%s]: %s%s"
                .formatted(
                        definition.getLabel(),
                        definition.getDestination(),
                        title == null ? "" : " \"" + title + "\"");
    }

    private static String title(FencedCodeBlock code) {
        return code.getInfo() == null ? "" : code.getInfo();
    }

    private static String withoutLastLineEnd(String code) {
        return code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
    }

    private void list(ListBlock list, double gap) {
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
        double first = lists == 0 ? Math.min(gap, Gaps.LIST) : Gaps.TIGHT;
        double others = list.isTight() ? Gaps.TIGHT : Gaps.LIST;
        double above = first;
        String bullet = BULLETS.get(Math.min(lists, BULLETS.size() - 1));
        lists++;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker =
                    switch (list) {
                        case OrderedList ordered -> number + ordered.getMarkerDelimiter();
                        default -> bullet;
                    };
            item(item, marker, above, others);
            above = others;
            number++;
        }
        lists--;
    }

    private void item(Node item, String marker, double first, double others) {
        writer.enter(new Level.Item(taskMark(item, marker)));
        if (item.getFirstChild() == null) {
            writer.begin(first);
            writer.endProse(Face.BODY);
        }
        double above = first;
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            block(node, above);
            above = others;
        }
        writer.leave();
    }

    /// The mark of a task, which is taken out of the item's text, or else the list's marker.
    private static String taskMark(Node item, String marker) {
        if (item.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getFirstChild() instanceof Text text) {
            Matcher task = TASK.matcher(text.getLiteral());
            if (task.lookingAt()) {
                text.setLiteral(text.getLiteral().substring(task.end()));
                return task.group(1).isBlank() ? "☐" : "☑";
            }
        }
        return marker;
    }

    private void table(TableBlock table) {
        List<Block.Alignment> columns = new ArrayList<>();
        List<List<DocumentWriter.CellText>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row, columns));
                }
            }
        }
        writer.table(columns, rows, true, Gaps.PARAGRAPH);
    }

    private List<DocumentWriter.CellText> cells(Node row, List<Block.Alignment> columns) {
        List<DocumentWriter.CellText> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                cells.add(writer -> inline.read(cell));
                if (columns.size() < cells.size()) {
                    columns.add(alignment(cell));
                }
            }
        }
        return cells;
    }

    private static Block.Alignment alignment(TableCell cell) {
        return switch (cell.getAlignment()) {
            case LEFT -> Block.Alignment.LEFT;
            case CENTER -> Block.Alignment.CENTER;
            case RIGHT -> Block.Alignment.RIGHT;
            case null -> Block.Alignment.NATURAL;
        };
    }
}
