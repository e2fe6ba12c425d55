package org.pairwright.ui.labeling;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.domain.Category;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Verdict;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The categories that an unsafe response is in, the way to others, and what does not go together.
final class CategoryChips extends FlowPane {
    private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");

    /// As in the style sheet.
    private static final double SMALL = 12;

    /// Left for the way to categories, and for one thing more.
    private static final double ADD = 150;

    private static final double WIDEST = 240;

    /// What a chip takes beside its letters, with the gap behind it, and what the one that adds
    /// takes once others stand before it.
    private static final double CHIP = 42;

    private static final double ADD_MORE = 56;

    private final VerdictViewModel verdict;
    private final RequiredWords required;
    private final Messages messages;
    private final Label contradiction = Texts.of("", "small", "warn-text");
    private final Button add = new Button();

    /// @param judgedLast whether the key that adds is for this response
    CategoryChips(
            VerdictViewModel verdict,
            ObservableValue<Boolean> judgedLast,
            KeyMap keys,
            Messages messages) {
        super(6, 4);
        this.verdict = verdict;
        this.messages = messages;
        required = new RequiredWords(verdict.questionsProperty(), messages);
        String id = VerdictSegments.id(verdict.place());
        contradiction.setId("contradiction-" + id);
        add.setId("categories-" + id);
        add.accessibleTextProperty()
                .bind(required.spoken(Question.CATEGORIES, messages.of("label.category.add")));
        add.getStyleClass().addAll("quiet-button", "chip");
        add.setOnAction(event -> verdict.openPalette());
        add.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        add.pseudoClassStateChanged(WANTED, false);
                    }
                });
        KeyCap addCap = new KeyCap(keys, LabelingActs.CATEGORY);
        // The chip is as wide as what it shows.
        judgedLast.subscribe(is -> add.setGraphic(is ? addCap : null));
        add.setContentDisplay(ContentDisplay.RIGHT);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    void show(Verdict said) {
        Questions questions = verdict.questionsProperty().getValue();
        getChildren().setAll(said.categories().stream().map(this::chip).toList());
        if (said.safety() == Safety.UNSAFE && questions.asks(Question.CATEGORIES)) {
            add.setText(addWords(said, questions.requires(Question.CATEGORIES)));
            getChildren().add(add);
        }
        contradiction.setText(verdict.paletteOpenProperty().get() ? "" : contradiction());
        if (!contradiction.getText().isEmpty()) {
            getChildren().add(contradiction);
        }
    }

    private String addWords(Verdict said, boolean isRequired) {
        return said.categories().isEmpty()
                ? required.name(isRequired, messages.of("label.category.add"))
                : messages.of("label.category.more");
    }

    private String contradiction() {
        return switch (verdict.contradiction()) {
            case NONE -> "";
            case UNSAFE_WITHOUT_CATEGORY -> messages.of("label.contradiction.noCategory");
            case SAFE_WITH_CATEGORY -> messages.of("label.contradiction.safeWithCategory");
        };
    }

    /// Leads to where others are chosen, and shows that until one goes elsewhere.
    void ask() {
        add.requestFocus();
        add.pseudoClassStateChanged(WANTED, true);
    }

    /// What they need beside others; many of them go below each other.
    double neededWidth() {
        if (getChildren().size() <= 1) {
            return ADD;
        }
        double line =
                verdict.verdictProperty().getValue().categories().stream()
                        .mapToDouble(code -> Texts.width(nameOf(code), SMALL) + CHIP)
                        .sum();
        return contradiction.getText().isEmpty() ? Math.min(WIDEST, line + ADD_MORE) : WIDEST;
    }

    private Button chip(String code) {
        String name = nameOf(code);
        Button chip = new Button(name, new FontIcon(Feather.X));
        chip.setContentDisplay(ContentDisplay.RIGHT);
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
