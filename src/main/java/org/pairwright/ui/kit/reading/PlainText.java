package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

/// A short text out of a file as it was typed, whichever way its lines run and whatever letters it
/// has; what of it can't be seen is marked.
public final class PlainText extends VBox {
    private final String words;

    /// @param size of its letters, in pixels
    /// @param strong whether its letters are bold
    public PlainText(String words, double size, boolean strong) {
        this.words = words;
        getStyleClass().add("plain-text");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        Lettering letters = new Lettering(size);
        for (String line : words.lines().toList()) {
            getChildren().add(TextBlock.of(styled(line, letters, strong)));
        }
    }

    /// What it says.
    public String words() {
        return words;
    }

    static StyledText styled(String line, Lettering letters, boolean strong) {
        Document document = new Document(line, List.of());
        Set<Style> styles = strong ? Set.of(Style.STRONG) : Set.of();
        List<Run> runs =
                line.isEmpty() ? List.of() : List.of(new Run(0, line.length(), styles, ""));
        return letters.prose(document, 0, line.length(), Face.BODY, runs);
    }
}
