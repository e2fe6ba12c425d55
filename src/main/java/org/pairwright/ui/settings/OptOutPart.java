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

/// The categories of the open project of which one does not want to be shown pairs.
final class OptOutPart extends VBox {
    private static final int COLUMNS = 2;

    private final SettingsViewModel viewModel;
    private final Messages messages;
    private final Label what = Texts.of("", "small", "muted");
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
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        grid.managedProperty().bind(grid.visibleProperty());
        getChildren()
                .setAll(new VBox(2, Texts.of(messages.of("settings.optOut.name")), what), grid);
        viewModel.optOuts().subscribe(this::show);
    }

    /// Leads to the first of them.
    void begin() {
        boxes.values().stream().findFirst().ifPresent(CheckBox::requestFocus);
    }

    private void show(Optional<OptOuts> now) {
        List<Category> categories = now.map(OptOuts::offered).orElse(List.of());
        what.setText(
                now.map(it ->
                                categories.isEmpty()
                                        ? messages.of("settings.optOut.none")
                                        : messages.of("settings.optOut.what", it.annotator()))
                        .orElse(messages.of("settings.optOut.noProject")));
        // What has the focus stays while only a choice changes.
        if (!categories.equals(offered)) {
            offered = categories;
            fill();
        }
        now.ifPresent(it ->
                boxes.forEach((code, box) -> box.setSelected(it.chosen().contains(code))));
    }

    private void fill() {
        boxes.clear();
        grid.getChildren().clear();
        grid.setVisible(!offered.isEmpty());
        int rows = Math.ceilDiv(offered.size(), COLUMNS);
        for (int i = 0; i < offered.size(); i++) {
            CheckBox box = box(offered.get(i));
            boxes.put(offered.get(i).code(), box);
            grid.add(box, i / rows, i % rows);
        }
    }

    private CheckBox box(Category category) {
        CheckBox box = new CheckBox(category.name());
        box.setId("opt-out-" + category.code());
        box.setWrapText(true);
        box.setAccessibleText(messages.of("settings.optOut.spoken", category.name()));
        box.setAccessibleHelp(category.definition());
        box.setOnAction(event -> viewModel.optOut(category.code(), box.isSelected()));
        return box;
    }
}
