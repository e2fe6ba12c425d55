package org.pairwright.ui.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
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
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.domain.suite.Measure;
import org.pairwright.ui.kit.Dropdown;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// Where a suite is written: which pairs, what candidates are compared with, and its gates.
final class SuiteForm extends VBox {
    private static final double MEASURE = 220;
    private static final double KIND = 320;
    private static final double LIMIT = 72;

    private final SuiteDraft draft;
    private final CompareWords words;
    private final Messages messages;
    private final VBox gates = new VBox(8);

    /// @param names what can be a baseline
    SuiteForm(SuiteDraft draft, List<String> names, CompareWords words) {
        super(12);
        this.draft = draft;
        this.words = words;
        messages = words.messages();
        TextField name = field("suite-name", "compare.suite.name", draft.nameProperty());
        TextField filter = field("suite-filter", "compare.suite.filter", draft.filterProperty());
        ComboBox<String> baseline =
                Dropdown.of(
                        "suite-baseline",
                        messages.of("compare.suite.baseline"),
                        names,
                        Function.identity());
        baseline.setValue(draft.baselineProperty().get());
        baseline.setOnAction(event -> {
            if (baseline.getValue() != null) {
                draft.baselineProperty().set(baseline.getValue());
            }
        });
        baseline.setMaxWidth(Double.MAX_VALUE);
        HBox head =
                new HBox(
                        12,
                        named("compare.suite.name", name),
                        named("compare.suite.baseline", baseline),
                        named("compare.suite.filter", filter));
        Button add = new Button(messages.of("compare.suite.addGate"));
        add.setId("suite-add-gate");
        add.getStyleClass().add("quiet-button");
        add.setOnAction(event -> draft.addGate());
        getChildren().setAll(head, gates, add);
        draft.gates().addListener((ListChangeListener<GateDraft>) change -> show());
        show();
    }

    private VBox named(String name, Node choice) {
        Label label = Texts.of(messages.of(name), "small", "muted");
        label.setLabelFor(choice);
        VBox both = new VBox(4, label, choice);
        both.setPrefWidth(0);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private TextField field(String id, String name, StringProperty typed) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(messages.of(name));
        field.textProperty().bindBidirectional(typed);
        return field;
    }

    private void show() {
        gates.getChildren()
                .setAll(
                        IntStream.range(0, draft.gates().size())
                                .mapToObj(at -> line(draft.gates().get(at), at + 1))
                                .toList());
    }

    private Node line(GateDraft gate, int number) {
        String id = "gate-" + number;
        ComboBox<Measure> measure =
                Dropdown.of(
                        id + "-measure",
                        messages.of("compare.head.measure"),
                        List.of(Measure.values()),
                        words::measure);
        bind(measure, gate.measureProperty());
        measure.setPrefWidth(MEASURE);
        ComboBox<GateDraft.Kind> kind =
                Dropdown.of(
                        id + "-kind",
                        messages.of("compare.suite.kind"),
                        List.of(GateDraft.Kind.values()),
                        this::name);
        bind(kind, gate.kindProperty());
        kind.setPrefWidth(KIND);
        TextField limit = field(id + "-limit", "compare.suite.limit", gate.limitProperty());
        limit.setPrefWidth(LIMIT);
        Label unit = Texts.of("", "small");
        unit.textProperty().bind(gate.kindProperty().map(this::unit));
        CheckBox surely = new CheckBox(messages.of("compare.suite.surely"));
        surely.setId(id + "-surely");
        surely.getStyleClass().add("small");
        surely.selectedProperty().bindBidirectional(gate.surelyProperty());
        Button remove = new Button("", new FontIcon(Feather.X));
        remove.setId(id + "-remove");
        remove.getStyleClass().add("icon-button");
        remove.setAccessibleText(messages.of("compare.suite.removeGate"));
        remove.setDisable(draft.gates().size() == 1);
        remove.setOnAction(event -> draft.remove(gate));
        HBox line = new HBox(8, measure, kind, limit, unit, surely, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static <T> void bind(ComboBox<T> box, ObjectProperty<T> chosen) {
        box.setValue(chosen.get());
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                chosen.set(box.getValue());
            }
        });
    }

    private String name(GateDraft.Kind kind) {
        return messages.of(
                switch (kind) {
                    case RISES -> "compare.suite.rises";
                    case FALLS -> "compare.suite.falls";
                    case AT_MOST -> "compare.suite.atMost";
                    case AT_LEAST -> "compare.suite.atLeast";
                });
    }

    private String unit(GateDraft.Kind kind) {
        return messages.of(
                switch (kind) {
                    case RISES, FALLS -> "compare.suite.points";
                    case AT_MOST, AT_LEAST -> "compare.suite.percent";
                });
    }
}
