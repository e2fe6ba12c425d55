package org.pairwright.ui.agreement;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The figures that are known already while somebody waits for all of them; takes no room before.
final class FirstFigures extends VBox {
    private static final double WIDE = 360;
    private static final int BETWEEN = 6;

    private final GridPane lines = new GridPane(24, BETWEEN);

    FirstFigures(ObservableValue<List<FirstFigure>> figures, Messages messages) {
        super(BETWEEN);
        setId("agreement-first");
        setMaxWidth(WIDE);
        ColumnConstraints titles = new ColumnConstraints();
        titles.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        lines.getColumnConstraints().setAll(titles, numbers);
        getChildren().setAll(Texts.of(messages.of("agreement.first"), "small", "muted"), lines);
        managedProperty().bind(visibleProperty());
        figures.subscribe(this::show);
    }

    private void show(List<FirstFigure> figures) {
        setVisible(!figures.isEmpty());
        lines.getChildren().clear();
        for (FirstFigure each : figures) {
            Label title = Texts.of(each.title());
            Label figure = Texts.of(each.figure(), "figures", "strong");
            title.setLabelFor(figure);
            lines.addRow(lines.getRowCount(), title, figure);
        }
    }
}
