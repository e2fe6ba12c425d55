package org.pairwright.ui.release;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.dataset.release.Figures.Lengths;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// How long good and bad responses are: two columns for each class of length.
final class LengthChart extends HBox {
    private static final double HEIGHT = 112;
    private static final double COLUMN = 12;

    LengthChart(Lengths lengths, Messages messages) {
        super(4);
        setId("release-lengths");
        setAlignment(Pos.BOTTOM_CENTER);
        long most = Math.max(1, Math.max(most(lengths.good()), most(lengths.bad())));
        for (int i = 0; i < lengths.from().size(); i++) {
            long good = lengths.good().get(i);
            long bad = lengths.bad().get(i);
            HBox columns = new HBox(2, column(good, most, "good"), column(bad, most, "bad"));
            columns.setAlignment(Pos.BOTTOM_CENTER);
            columns.setMinHeight(HEIGHT);
            Label from =
                    Texts.of(
                            messages.of("release.lengths.from", lengths.from().get(i)),
                            "release-axis",
                            "muted");
            from.setMinWidth(Region.USE_PREF_SIZE);
            VBox both = new VBox(4, columns, from);
            both.setAlignment(Pos.BOTTOM_CENTER);
            both.setAccessibleText(
                    messages.of("release.lengths.spoken", lengths.from().get(i), good, bad));
            HBox.setHgrow(both, Priority.ALWAYS);
            both.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(both);
        }
    }

    private static long most(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).max().orElse(0);
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
