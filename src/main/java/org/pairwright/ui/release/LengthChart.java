package org.pairwright.ui.release;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pairwright.dataset.release.Figures.Lengths;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// How long good and bad responses are: two columns for each class of length, above the bounds
/// between which it lies.
final class LengthChart extends GridPane {
    private static final double HEIGHT = 112;
    private static final double COLUMN = 12;

    private final Messages messages;

    /// @param kind as [ReleaseWords#kind]
    LengthChart(Lengths lengths, int kind, Messages messages) {
        super(0, 4);
        this.messages = messages;
        setId("release-lengths");
        long most =
                Stream.of(lengths.good(), lengths.bad())
                        .flatMap(List::stream)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
        int classes = lengths.from().size();
        getColumnConstraints().add(new ColumnConstraints());
        scale(Math.max(1, most), classes);
        for (int i = 0; i < classes; i++) {
            ColumnConstraints wide = new ColumnConstraints(0, 60, Double.MAX_VALUE);
            wide.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(wide);
            HBox columns = columns(lengths.good().get(i), lengths.bad().get(i), Math.max(1, most));
            columns.setAccessibleText(
                    messages.of(
                            "release.lengths.spoken",
                            lengths.from().get(i),
                            lengths.good().get(i),
                            lengths.bad().get(i),
                            kind));
            add(columns, i + 1, 0);
            add(axis(number(lengths.from().get(i))), i + 1, 1);
        }
        Label unit = axis(messages.of("release.lengths.unit"));
        GridPane.setHalignment(unit, HPos.RIGHT);
        add(unit, 1, 2, classes, 1);
    }

    /// The highest column's number, and the line that all stand on.
    private void scale(long most, int classes) {
        Region base = new Region();
        base.getStyleClass().add("release-base");
        GridPane.setValignment(base, VPos.BOTTOM);
        add(base, 1, 0, classes, 1);
        Region top = new Region();
        top.getStyleClass().add("release-base");
        GridPane.setValignment(top, VPos.TOP);
        add(top, 1, 0, classes, 1);
        Label above = axis(number(most));
        above.getStyleClass().add("release-scale");
        GridPane.setValignment(above, VPos.TOP);
        add(above, 0, 0);
        Label below = axis(number(0));
        below.getStyleClass().add("release-scale");
        GridPane.setValignment(below, VPos.BOTTOM);
        GridPane.setHalignment(below, HPos.RIGHT);
        add(below, 0, 0);
    }

    private static HBox columns(long good, long bad, long most) {
        HBox columns = new HBox(2, column(good, most, "accent"), column(bad, most, "mid"));
        columns.setAlignment(Pos.BOTTOM_CENTER);
        columns.setMinHeight(HEIGHT);
        columns.setMaxHeight(HEIGHT);
        return columns;
    }

    private String number(long number) {
        return messages.of("release.preview.number", number);
    }

    private static Label axis(String text) {
        Label label = Texts.of(text, "release-axis", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Region column(long count, long most, String tone) {
        Region column = new Region();
        column.getStyleClass().addAll("release-part", tone);
        double high = count == 0 ? 0 : Math.max(2, HEIGHT * count / most);
        column.setMinSize(COLUMN, high);
        column.setMaxSize(COLUMN, high);
        return column;
    }
}
