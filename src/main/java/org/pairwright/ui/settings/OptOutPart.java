package org.pairwright.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Category;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.exhibit.IntoSight;

/// The categories of the open project of which one does not want to be shown pairs.
final class OptOutPart extends VBox {
    private static final int COLUMNS = 3;

    private final SettingsViewModel viewModel;
    private final Messages messages;
    private final Label what = sentence();
    private final Label kept = sentence();
    private final GridPane grid = new GridPane(24, 8);
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private List<Category> offered = List.of();

    OptOutPart(SettingsViewModel viewModel, Messages messages) {
        super(12);
        this.viewModel = viewModel;
        this.messages = messages;
        setId("opt-out");
        getStyleClass().add("setting-line");
        what.setId("opt-out-what");
        kept.managedProperty().bind(kept.textProperty().isNotEmpty());
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        grid.managedProperty().bind(grid.visibleProperty());
        getChildren()
                .setAll(
                        new VBox(2, Texts.of(messages.of("settings.optOut.name")), what, kept),
                        grid);
        viewModel.optOuts().subscribe(this::show);
    }

    private static Label sentence() {
        Label sentence = Texts.of("", "small", "muted");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        return sentence;
    }

    /// Leads to the first of them.
    void begin() {
        boxes.values().stream().findFirst().ifPresent(CheckBox::requestFocus);
        IntoSight.bring(this);
    }

    private void show(Optional<OptOuts> now) {
        List<Category> categories = now.map(OptOuts::offered).orElse(List.of());
        what.setText(
                messages.of(
                        now.isEmpty()
                                ? "settings.optOut.noProject"
                                : categories.isEmpty()
                                        ? "settings.optOut.none"
                                        : "settings.optOut.what"));
        kept.setText(
                now.filter(it -> !categories.isEmpty())
                        .map(it -> messages.of("settings.optOut.kept", it.annotator()))
                        .orElse(""));
        // What has the focus stays while only a choice changes.
        if (!categories.equals(offered)) {
            int at = boxes.values().stream().map(CheckBox::isFocused).toList().indexOf(true);
            offered = categories;
            fill();
            lead(at);
        }
        now.ifPresent(
                it -> boxes.forEach((code, box) -> box.setSelected(it.chosen().contains(code))));
    }

    /// Who took back the choice of a category that the project has no longer, whose box goes with
    /// it, goes on from the one in its place.
    ///
    /// @param at where they were among the boxes; less than 0 where they were at none
    private void lead(int at) {
        if (at >= 0) {
            boxes.values().stream()
                    .skip(Math.min(at, boxes.size() - 1))
                    .findFirst()
                    .ifPresent(CheckBox::requestFocus);
        }
    }

    private void fill() {
        boxes.clear();
        grid.getChildren().clear();
        grid.setVisible(!offered.isEmpty());
        int rows = Math.ceilDiv(offered.size(), COLUMNS);
        for (int i = 0; i < offered.size(); i++) {
            CheckBox box = box(offered.get(i), i + 1);
            boxes.put(offered.get(i).code(), box);
            grid.add(box, i / rows, i % rows);
        }
    }

    /// @param number among them, from 1
    private CheckBox box(Category category, int number) {
        CheckBox box = new CheckBox(category.name());
        box.setId("opt-out-" + number);
        box.setWrapText(true);
        box.setAccessibleText(messages.of("settings.optOut.spoken", category.name()));
        box.setAccessibleHelp(category.definition());
        box.setOnAction(event -> viewModel.optOut(category.code(), box.isSelected()));
        return box;
    }
}
