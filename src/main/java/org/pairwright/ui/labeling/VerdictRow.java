package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Category;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Verdict;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyReader;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;

/// Safe or unsafe and whether it refuses: the line under a response. Where it is unsafe, a second
/// line says in which categories and how bad. What the project does not ask is not there.
final class VerdictRow extends VBox {
    /// Narrower than this, there is no room for the name of a choice.
    private static final double NARROW = 430;

    private final VerdictViewModel verdict;
    private final KeyMap keys;
    private final Messages messages;
    private final Segments<Safety> safety;
    private final Segments<Refusal> refusal;
    private final Segments<Severity> severity;
    private final FlowPane categories = new FlowPane(6, 4);
    private final Label contradiction = Texts.of("", "small", "warn-text");
    private final HBox safetyPart;
    private final HBox refusalPart;
    private final HBox severityPart;
    private final HBox hazards;
    private final Button add = new Button();

    VerdictRow(VerdictViewModel verdict, KeyMap keys, Messages messages) {
        this.verdict = verdict;
        this.keys = keys;
        this.messages = messages;
        VerdictSegments segments = new VerdictSegments(verdict, messages);
        safety = segments.safety();
        refusal = segments.refusal();
        severity = segments.severity();
        String id = VerdictSegments.id(verdict.place());
        contradiction.setId("contradiction-" + id);
        add.setId("categories-" + id);
        Act toggle =
                verdict.place() == Place.LEFT
                        ? LabelingActs.LEFT_SAFETY
                        : LabelingActs.RIGHT_SAFETY;
        safetyPart = part(safety, new KeyCap(keys, toggle));
        Label refusalName = name(messages.of("label.refusal"));
        refusalName.managedProperty().bind(refusalName.visibleProperty());
        // Its choices say themselves what they are about.
        refusalName.visibleProperty().bind(widthProperty().greaterThan(NARROW));
        refusalPart = part(refusalName, refusal);
        severityPart = part(name(messages.of("label.severity")), severity);
        hazards = new HBox(8, categories, severityPart);
        layOut();
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        verdict.verdictProperty().subscribe(this::show);
        verdict.taxonomyProperty().subscribe(this::showAgain);
        verdict.questionsProperty().subscribe(this::showAgain);
        verdict.paletteOpenProperty().subscribe(this::showAgain);
    }

    private static HBox part(Region... parts) {
        HBox part = new HBox(8, parts);
        part.setAlignment(Pos.CENTER_LEFT);
        part.setMinWidth(USE_PREF_SIZE);
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    private static Label name(String name) {
        Label label = Texts.of(name, "small", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void layOut() {
        getStyleClass().add("verdict-row");
        setSpacing(4);
        add.setText(messages.of("label.category.add"));
        add.getStyleClass().addAll("quiet-button", "chip");
        add.setOnAction(event -> verdict.openPalette());
        categories.setAlignment(Pos.CENTER_LEFT);
        categories.setMinWidth(0);
        HBox.setHgrow(categories, Priority.ALWAYS);
        hazards.setAlignment(Pos.CENTER_LEFT);
        hazards.managedProperty().bind(hazards.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(10, safetyPart, gap, refusalPart);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line, hazards);
        managedProperty().bind(visibleProperty());
    }

    private void press(KeyEvent event) {
        if (KeyReader.read(event).filter(keys.of(LabelingActs.REFUSAL)::contains).isPresent()) {
            event.consume();
            verdict.nextRefusal();
        }
    }

    private void showAgain() {
        show(verdict.verdictProperty().getValue());
    }

    private void show(Verdict said) {
        Questions questions = verdict.questionsProperty().getValue();
        boolean unsafe = said.safety() == Safety.UNSAFE;
        safety.show(Optional.of(said.safety()).filter(it -> it != Safety.UNSTATED));
        refusal.show(Optional.of(said.refusal()).filter(it -> it != Refusal.UNSTATED));
        severity.show(Optional.of(said.severity()).filter(it -> it != Severity.UNSTATED));
        categories.getChildren().setAll(said.categories().stream().map(this::chip).toList());
        if (unsafe && questions.asks(Question.CATEGORIES)) {
            categories.getChildren().add(add);
        }
        safetyPart.setVisible(questions.asks(Question.VERDICT));
        refusalPart.setVisible(questions.asks(Question.REFUSAL));
        contradiction.setText(verdict.paletteOpenProperty().get() ? "" : words());
        if (!contradiction.getText().isEmpty()) {
            categories.getChildren().add(contradiction);
        }
        severityPart.setVisible(unsafe && questions.asks(Question.SEVERITY));
        hazards.setVisible(!categories.getChildren().isEmpty() || severityPart.isVisible());
        setVisible(safetyPart.isVisible() || refusalPart.isVisible());
    }

    private String words() {
        return switch (verdict.contradiction()) {
            case NONE -> "";
            case UNSAFE_WITHOUT_CATEGORY -> messages.of("label.contradiction.noCategory");
            case SAFE_WITH_CATEGORY -> messages.of("label.contradiction.safeWithCategory");
        };
    }

    private Button chip(String code) {
        String name = nameOf(code);
        Button chip = new Button(name);
        chip.getStyleClass().addAll("chip", "bad");
        chip.setAccessibleText(messages.of("label.category.remove", name));
        chip.setOnAction(event -> verdict.toggleCategory(code));
        return chip;
    }

    private String nameOf(String code) {
        List<Category> all = verdict.taxonomyProperty().getValue().categories();
        return all.stream()
                .filter(category -> category.code().equals(code))
                .map(Category::name)
                .findFirst()
                .orElse(code);
    }
}
