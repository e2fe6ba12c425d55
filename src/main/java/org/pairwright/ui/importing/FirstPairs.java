package org.pairwright.ui.importing;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.pairwright.service.ImportPreview;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;
import org.pairwright.ui.kit.reading.PlainLine;
import org.pairwright.ui.kit.reading.PlainText;

/// The first pairs of a file, as they will be read. Their text is only shown, whatever it says.
final class FirstPairs extends GridPane {
    /// The height of two.
    private static final double LINES = 38;

    /// Of letters, in pixels, as the style sheet has them.
    private static final double SMALL = 12;

    private static final double NARROW = 56;
    private static final double WIDE = 132;

    FirstPairs(List<ImportPreview.Row> pairs, ImportWords words, Messages messages) {
        setId("import-pairs");
        getStyleClass().add("first-pairs");
        setHgap(16);
        setVgap(10);
        setAccessibleText(messages.of("import.preview.pairs"));
        getColumnConstraints()
                .setAll(fixed(NARROW), growing(26), growing(32), growing(32), fixed(WIDE));
        addRow(
                0,
                heading(messages.of("import.problem.lineName")),
                heading(messages.of("import.preview.prompt")),
                heading(messages.of("import.preview.a")),
                heading(messages.of("import.preview.b")),
                heading(messages.of("import.preview.decision")));
        for (ImportPreview.Row pair : pairs) {
            addRow(
                    getRowCount(),
                    text(messages.of("import.problem.number", pair.line()), "muted"),
                    strongBeginning(pair.prompt()),
                    beginning(pair.a()),
                    beginning(pair.b()),
                    text(words.decisions(pair.decisions()), "muted"));
        }
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static ColumnConstraints growing(double share) {
        ColumnConstraints column =
                new ColumnConstraints(80, 200, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
        column.setPercentWidth(share * 0.86);
        return column;
    }

    private static Label heading(String words) {
        return Texts.of(words, "small", "muted");
    }

    private static Node beginning(String words) {
        return PlainLine.isNeeded(words) ? cut(PlainText.of(words, SMALL)) : text(words);
    }

    private static Node strongBeginning(String words) {
        return PlainLine.isNeeded(words)
                ? cut(PlainText.strong(words, SMALL))
                : text(words, "strong");
    }

    private static Node text(String words, String... tones) {
        Label label = Wrapped.of(words, "small");
        label.getStyleClass().addAll(tones);
        label.setAlignment(Pos.TOP_LEFT);
        return cut(label);
    }

    private static Node cut(Region text) {
        text.setMaxHeight(LINES);
        text.setMinHeight(0);
        VBox box = new VBox(text);
        box.setMaxHeight(LINES);
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(box.widthProperty());
        seen.heightProperty().bind(box.heightProperty());
        box.setClip(seen);
        GridPane.setValignment(box, VPos.TOP);
        return box;
    }
}
