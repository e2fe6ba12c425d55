package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// A short text out of a file as it was typed, whichever way its lines run and whatever letters it
/// has; what of it can't be seen is marked.
public final class PlainText extends VBox {
    private final String words;
    private final double lineHeight;
    private final Label dots = new Label("…");

    private PlainText(String words, Lettering letters, Face face, Set<Style> styles) {
        this.words = words;
        getStyleClass().add("plain-text");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        double tallest = 0;
        for (String line : words.lines().toList()) {
            StyledText styled = styled(line, letters, face, styles);
            tallest = Math.max(tallest, styled.lineHeight());
            getChildren().add(TextBlock.of(styled));
        }
        lineHeight = tallest;
    }

    /// Shows no more than so many lines of it, and dots where that is not all.
    public PlainText cutAfter(int lines) {
        setMinHeight(0);
        setMaxHeight(Math.ceil(lines * lineHeight));
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(widthProperty());
        seen.heightProperty().bind(heightProperty());
        setClip(seen);
        dots.getStyleClass().addAll("small", "cut-dots");
        dots.setManaged(false);
        getChildren().add(dots);
        return this;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        dots.setVisible(prefHeight(getWidth()) > getHeight() + 1);
        dots.autosize();
        boolean rightToLeft = TextDirection.of(words) == NodeOrientation.RIGHT_TO_LEFT;
        dots.relocate(
                rightToLeft ? 0 : getWidth() - dots.getWidth(), getHeight() - dots.getHeight());
    }

    /// The text in the usual letters.
    ///
    /// @param size of its letters, in pixels
    public static PlainText of(String words, double size) {
        return new PlainText(words, new Lettering(size), Face.BODY, Set.of());
    }

    /// The same in bold letters.
    public static PlainText strong(String words, double size) {
        return new PlainText(words, new Lettering(size), Face.BODY, Set.of(Style.STRONG));
    }

    /// The same in letters of one width.
    public static PlainText code(String words, double size) {
        return new PlainText(words, new Lettering(size / Face.RAW.size()), Face.RAW, Set.of());
    }

    /// What it says.
    public String words() {
        return words;
    }

    static StyledText styled(String line, Lettering letters, Face face, Set<Style> styles) {
        Document document = new Document(line, List.of());
        List<Run> runs =
                line.isEmpty() ? List.of() : List.of(new Run(0, line.length(), styles, ""));
        return letters.prose(document, 0, line.length(), face, runs);
    }
}
