package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Text with its letters, from which nodes are made.
///
/// @param start where it begins in the document's text
/// @param spans what has other letters or colors, in order; together they are the text
/// @param hidden what of it can't be seen, in order
/// @param font the usual letters
/// @param natural the height of a line of them
/// @param lineHeight how far lines are apart
record StyledText(
        String text,
        int start,
        List<Span> spans,
        List<Invisible> hidden,
        Font font,
        double natural,
        double lineHeight) {
    /// @param from in this text
    /// @param drawn what is drawn for its characters; shorter than they where some have no part in
    ///   the picture, such as the skin tone of an emoji
    record Span(int from, int to, String drawn, Font font, List<String> styleClasses) {
        boolean isDrawnAsWritten() {
            return drawn.length() == to - from;
        }

        boolean goesOnWith(Span next) {
            return to == next.from
                    && isDrawnAsWritten()
                    && next.isDrawnAsWritten()
                    && font.equals(next.font)
                    && styleClasses.equals(next.styleClasses);
        }

        Span with(Span next) {
            return new Span(from, next.to, drawn + next.drawn, font, styleClasses);
        }
    }

    double spacing() {
        return lineHeight - natural;
    }

    int length() {
        return text.length();
    }

    /// Nodes for a part of the text. A character that can't be seen becomes a mark with its name.
    List<Node> nodes(int from, int to) {
        List<Node> nodes = new ArrayList<>();
        for (Span span : spans) {
            int first = Math.max(from, span.from());
            int last = Math.min(to, span.to());
            if (first < last) {
                addNodes(nodes, first, last, span);
            }
        }
        if (nodes.isEmpty()) {
            // Even an empty line has its height.
            nodes.add(node("", font, List.of()));
        }
        return nodes;
    }

    private void addNodes(List<Node> nodes, int from, int to, Span span) {
        int at = from;
        for (Invisible character : hidden) {
            if (character.to() <= at || character.from() >= to) {
                continue;
            }
            addDrawn(nodes, at, character.from(), span);
            addHidden(nodes, character, Math.max(at, character.from()), span.font());
            at = Math.min(to, character.to());
        }
        addDrawn(nodes, at, to, span);
    }

    /// A flow counts characters of texts, and each other node as one, so what isn't drawn is made
    /// up for.
    private void addDrawn(List<Node> nodes, int from, int to, Span span) {
        if (from >= to) {
            return;
        }
        boolean whole = from == span.from() && to == span.to();
        String drawn =
                whole
                        ? span.drawn()
                        : span.isDrawnAsWritten()
                                ? span.drawn().substring(from - span.from(), to - span.from())
                                : text.substring(from, to);
        nodes.add(node(drawn, span.font(), span.styleClasses()));
        for (int missing = to - from - drawn.length(); missing > 0; missing--) {
            nodes.add(new Region());
        }
    }

    /// As a node counts as one character, one of two units needs two.
    private static void addHidden(List<Node> nodes, Invisible character, int at, Font font) {
        if (at == character.from()) {
            nodes.add(new HiddenMark(character.name(), font));
        }
        if (character.to() - character.from() == 2) {
            nodes.add(new Region());
        }
    }

    private static Text node(String words, Font font, List<String> styleClasses) {
        Text node = new Text(words);
        node.setFont(font);
        node.getStyleClass().addAll(styleClasses);
        if (styleClasses.contains("read-struck")) {
            node.setStrikethrough(true);
        }
        return node;
    }

    /// How wide a part of the text is on one line.
    double widthOf(int from, int to) {
        double width = 0;
        for (Node node : nodes(from, to)) {
            width +=
                    node instanceof Region region
                            ? region.prefWidth(-1)
                            : node.getLayoutBounds().getWidth();
        }
        return width;
    }
}
