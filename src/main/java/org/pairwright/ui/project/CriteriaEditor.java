package org.pairwright.ui.project;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Scale;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// Where the project's own criteria are written.
final class CriteriaEditor extends VBox {
    private final CriteriaDrafts drafts;
    private final Messages messages;
    private final LineParts parts;
    private final VBox lines = new VBox(12);
    private final Button add = new Button();

    CriteriaEditor(CriteriaDrafts drafts, Messages messages) {
        super(8);
        this.drafts = drafts;
        this.messages = messages;
        parts = new LineParts(messages);
        add.setText(messages.of("project.criteria.add"));
        add.setId("add-criterion");
        add.setOnAction(event -> {
            drafts.add();
            focusLast();
        });
        getStyleClass().add("project-part");
        getChildren()
                .setAll(
                        Texts.of(messages.of("project.criteria.name"), "card-title"),
                        what(),
                        lines,
                        add);
        drafts.all().addListener((ListChangeListener<CriterionDraft>) change -> show());
        show();
    }

    private Label what() {
        Label what = Wrapped.of(messages.of("project.criteria.what"), "small", "muted");
        what.setMinHeight(USE_PREF_SIZE);
        return what;
    }

    private void focusLast() {
        if (!lines.getChildren().isEmpty()
                && lines.getChildren().getLast() instanceof VBox line
                && line.lookup(".text-field") instanceof TextField name) {
            name.requestFocus();
        }
    }

    private void show() {
        List<CriterionDraft> all = drafts.all();
        lines.getChildren()
                .setAll(
                        IntStream.range(0, all.size())
                                .mapToObj(at -> line(all.get(at), at + 1))
                                .toList());
        lines.setManaged(!all.isEmpty());
        add.setDisable(all.size() >= Questions.MAX_CRITERIA);
    }

    private Node line(CriterionDraft draft, int number) {
        String id = "criterion-" + number;
        TextField name = parts.field(id + "-name", "project.criteria.oneName");
        name.textProperty().bindBidirectional(draft.nameProperty());
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField meaning = parts.field(id + "-meaning", "project.criteria.oneMeaning");
        meaning.textProperty().bindBidirectional(draft.meaningProperty());
        TextField low = parts.field(id + "-low", "project.criteria.low");
        low.textProperty().bindBidirectional(draft.lowProperty());
        TextField high = parts.field(id + "-high", "project.criteria.high");
        high.textProperty().bindBidirectional(draft.highProperty());
        CheckBox required = new CheckBox(messages.of("project.question.required"));
        required.setId(id + "-required");
        required.getStyleClass().add("small");
        required.setMinWidth(USE_PREF_SIZE);
        required.selectedProperty().bindBidirectional(draft.requiredProperty());
        HBox ends = new HBox(8, low, high, required);
        ends.setAlignment(Pos.CENTER_LEFT);
        for (TextField end : List.of(low, high)) {
            end.setPrefWidth(100);
            HBox.setHgrow(end, Priority.ALWAYS);
            end.disableProperty().bind(draft.pointsProperty().isEqualTo(CriterionDraft.COMPARES));
        }
        HBox head =
                new HBox(
                        8,
                        name,
                        scale(id, draft),
                        parts.icon(
                                id + "-up",
                                Feather.ARROW_UP,
                                "project.criteria.up",
                                number == 1,
                                () -> drafts.moveUp(draft)),
                        parts.icon(
                                id + "-remove",
                                Feather.X,
                                "project.criteria.remove",
                                false,
                                () -> drafts.remove(draft)));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(6, head, meaning, ends);
        line.getStyleClass().add("criterion-line");
        return line;
    }

    private ComboBox<Integer> scale(String id, CriterionDraft draft) {
        ComboBox<Integer> scale = new ComboBox<>();
        scale.setId(id + "-scale");
        scale.setAccessibleText(messages.of("project.criteria.scale"));
        scale.setMinWidth(USE_PREF_SIZE);
        scale.getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(CriterionDraft.COMPARES),
                                        IntStream.rangeClosed(2, Scale.MOST_POINTS).boxed())
                                .toList());
        scale.setConverter(new ScaleNames());
        scale.setValue(draft.pointsProperty().get());
        scale.setOnAction(event -> draft.pointsProperty().set(scale.getValue()));
        return scale;
    }

    private final class ScaleNames extends StringConverter<Integer> {
        @Override
        public String toString(Integer points) {
            return points == CriterionDraft.COMPARES
                    ? messages.of("project.criteria.compares")
                    : messages.of("project.criteria.points", points);
        }

        @Override
        public Integer fromString(String name) {
            throw new UnsupportedOperationException("No scale is typed, but " + name + " was.");
        }
    }
}
