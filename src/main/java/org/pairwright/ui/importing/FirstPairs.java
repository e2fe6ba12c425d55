package org.pairwright.ui.importing;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.service.ImportPreview;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// The first pairs of a file, as they will be read. Their text is only shown, whatever it says.
final class FirstPairs extends GridPane {
    /// Two lines, whatever the text.
    private static final double LINES = 34;
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
                    text(pair.prompt(), "first-prompt"),
                    text(pair.a()),
                    text(pair.b()),
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

    private static VBox text(String words, String... tones) {
        Label label = Wrapped.of(words, "small");
        label.getStyleClass().addAll(tones);
        label.setMaxHeight(LINES);
        label.setMinHeight(0);
        label.setAlignment(Pos.TOP_LEFT);
        VBox box = new VBox(label);
        box.setMinHeight(LINES);
        box.setMaxHeight(LINES);
        GridPane.setValignment(box, VPos.TOP);
        return box;
    }
}
