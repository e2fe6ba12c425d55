package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pairwright.domain.Category;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Taxonomy;
import org.pairwright.domain.Verdict;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;

/// Safe or unsafe, in which categories, and how bad: the line under a response.
final class VerdictRow extends HBox {
    private final VerdictViewModel verdict;
    private final ObservableValue<Taxonomy> taxonomy;
    private final Messages messages;
    private final Segments<Safety> safety;
    private final Segments<Severity> severity;
    private final FlowPane categories = new FlowPane(6, 4);
    private final Label severityName;
    private final Button add = new Button();

    VerdictRow(
            VerdictViewModel verdict,
            ObservableValue<Taxonomy> taxonomy,
            KeyMap keys,
            Messages messages) {
        this.verdict = verdict;
        this.taxonomy = taxonomy;
        this.messages = messages;
        String id = verdict.place() == Place.LEFT ? "left" : "right";
        safety =
                new Segments<Safety>(verdict::judge)
                        .add(Safety.SAFE, "safe-" + id, messages.of("label.safe"), spokenSafe())
                        .add(
                                Safety.UNSAFE,
                                "unsafe-" + id,
                                messages.of("label.unsafe"),
                                spokenUnsafe())
                        .styled(Safety.SAFE, "good")
                        .styled(Safety.UNSAFE, "bad");
        severity =
                new Segments<Severity>(verdict::toggleSeverity)
                        .add(
                                Severity.MINOR,
                                "minor-" + id,
                                "1",
                                messages.of("label.severity.minor"))
                        .add(
                                Severity.MODERATE,
                                "moderate-" + id,
                                "2",
                                messages.of("label.severity.moderate"))
                        .add(
                                Severity.SEVERE,
                                "severe-" + id,
                                "3",
                                messages.of("label.severity.severe"));
        List.of(Severity.MINOR, Severity.MODERATE, Severity.SEVERE)
                .forEach(level -> severity.styled(level, "bad"));
        severityName = Texts.of(messages.of("label.severity"), "small", "muted");
        add.setId("categories-" + id);
        Act toggle =
                verdict.place() == Place.LEFT
                        ? LabelingActs.LEFT_SAFETY
                        : LabelingActs.RIGHT_SAFETY;
        layOut(new KeyCap(keys, toggle));
        verdict.verdictProperty().subscribe(this::show);
        taxonomy.subscribe(loaded -> show(verdict.verdictProperty().getValue()));
    }

    private String spokenSafe() {
        return verdict.place() == Place.LEFT
                ? messages.of("label.safe.left")
                : messages.of("label.safe.right");
    }

    private String spokenUnsafe() {
        return verdict.place() == Place.LEFT
                ? messages.of("label.unsafe.left")
                : messages.of("label.unsafe.right");
    }

    private void layOut(KeyCap key) {
        getStyleClass().add("verdict-row");
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        add.setText(messages.of("label.category.add"));
        add.getStyleClass().addAll("quiet-button", "chip");
        add.setOnAction(event -> verdict.openPalette());
        categories.setAlignment(Pos.CENTER_LEFT);
        categories.setMinWidth(0);
        HBox.setHgrow(categories, Priority.ALWAYS);
        severityName.setMinWidth(USE_PREF_SIZE);
        safety.setMinWidth(USE_PREF_SIZE);
        severity.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(safety, key, categories, severityName, severity);
    }

    private void show(Verdict said) {
        boolean unsafe = said.safety() == Safety.UNSAFE;
        safety.show(Optional.of(said.safety()).filter(it -> it != Safety.UNSTATED));
        severity.show(Optional.of(said.severity()).filter(it -> it != Severity.UNSTATED));
        categories.getChildren().setAll(said.categories().stream().map(this::chip).toList());
        if (unsafe) {
            categories.getChildren().add(add);
        }
        severity.setVisible(unsafe);
        severityName.setVisible(unsafe);
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
        return taxonomy.getValue().categories().stream()
                .filter(category -> category.code().equals(code))
                .map(Category::name)
                .findFirst()
                .orElse(code);
    }
}
