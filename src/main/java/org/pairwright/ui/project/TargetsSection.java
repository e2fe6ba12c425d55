package org.pairwright.ui.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.CategoryTarget;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// How many pairs are wanted of each category, and how far the project is.
final class TargetsSection extends VBox {
    private static final double NUMBER = 96;
    private static final double BAR = 220;

    private final TargetsViewModel viewModel;
    private final Messages messages;
    private final LineParts parts;
    private final GridPane table = new GridPane(16, 6);
    private final Map<CategoryTarget, TextField> fields = new LinkedHashMap<>();

    TargetsSection(TargetsViewModel viewModel, Messages messages) {
        super(16);
        this.viewModel = viewModel;
        this.messages = messages;
        parts = new LineParts(messages);
        TextField each = parts.field("targets-each", "project.targets.each");
        each.setPromptText("");
        each.setPrefWidth(NUMBER);
        each.setAlignment(Pos.CENTER_RIGHT);
        Label eachName = Texts.of(messages.of("project.targets.each"));
        eachName.setLabelFor(each);
        eachName.setMinWidth(USE_PREF_SIZE);
        Button setAll = new Button(messages.of("project.targets.setAll"));
        setAll.setId("targets-set");
        setAll.setOnAction(event -> viewModel.wantOfEach(each.getText()));
        each.setOnAction(event -> viewModel.wantOfEach(each.getText()));
        Button order = new Button(messages.of("project.targets.order"));
        order.setId("targets-order");
        order.setOnAction(event -> viewModel.order());
        Label problem = Texts.of("", "bad-text");
        problem.setId("targets-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(viewModel.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        HBox acts = new HBox(8, eachName, each, setAll, order);
        acts.setAlignment(Pos.CENTER_LEFT);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().setAll(names);
        Label what = Texts.of(messages.of("project.targets.what"), "small", "muted");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        Label name = Texts.of(messages.of("project.targets.name"), "card-title");
        getChildren().setAll(name, what, acts, problem, table);
        viewModel.targetsProperty().subscribe(this::show);
        viewModel.typed().subscribe(this::write);
    }

    private void write() {
        fields.forEach((target, field) -> {
            String words = viewModel.wordsOf(target);
            if (!field.getText().equals(words)) {
                field.setText(words);
            }
        });
    }

    private void show(List<CategoryTarget> targets) {
        table.getChildren().clear();
        fields.clear();
        int row = 0;
        for (CategoryTarget target : targets) {
            add(target, row++);
        }
    }

    private void add(CategoryTarget target, int row) {
        Label name = Texts.of(target.name());
        name.setMinWidth(0);
        ProgressBar bar =
                new ProgressBar(
                        target.wanted() == 0
                                ? 0
                                : Math.min(1, (double) target.found() / target.wanted()));
        bar.setPrefWidth(BAR);
        bar.setVisible(target.wanted() > 0);
        bar.setAccessibleText(
                messages.of(
                        "project.targets.progress",
                        target.name(),
                        target.found(),
                        target.wanted()));
        Label found = Texts.of(messages.of("project.targets.found", target.found()), "small");
        found.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(found, HPos.RIGHT);
        TextField wanted = parts.field("target-" + (row + 1), "project.targets.wanted");
        wanted.setAccessibleText(messages.of("project.targets.spoken", target.name()));
        wanted.setText(viewModel.wordsOf(target));
        fields.put(target, wanted);
        wanted.setPrefWidth(NUMBER);
        wanted.setMinWidth(NUMBER);
        wanted.setAlignment(Pos.CENTER_RIGHT);
        wanted.textProperty().subscribe((before, words) -> viewModel.want(target, words));
        table.addRow(row, name, bar, found, wanted);
    }
}
