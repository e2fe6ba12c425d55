package org.pairwright.ui.labeling;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.SkipReason;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;

/// Why: in one's own words, and for a skip one of a few reasons.
final class RationaleField extends HBox {
    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

    private final TextField field = new TextField();
    private final Segments<SkipReason> reasons;
    private boolean showing;

    RationaleField(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        ChoiceWords words = new ChoiceWords(messages);
        reasons = new Segments<>(viewModel::skipBecause);
        for (SkipReason reason : SkipReason.values()) {
            if (reason != SkipReason.UNSTATED) {
                reasons.add(
                        reason,
                        "skip-" + reason.code(),
                        words.reason(reason),
                        messages.of("label.skip.spoken", words.reason(reason)));
            }
        }
        layOut(new KeyCap(keys, LabelingActs.RATIONALE), messages);
        viewModel.saidProperty().subscribe(this::show);
        field.focusedProperty().subscribe(focused -> pseudoClassStateChanged(WRITING, focused));
        field.textProperty()
                .subscribe((before, typed) -> {
                    if (!showing) {
                        viewModel.explain(typed);
                    }
                });
    }

    private void layOut(KeyCap key, Messages messages) {
        getStyleClass().addAll("card", "rationale");
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        field.setId("rationale");
        field.setPromptText(messages.of("label.rationale.prompt"));
        field.setAccessibleText(messages.of("label.rationale.name"));
        HBox.setHgrow(field, Priority.ALWAYS);
        reasons.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        reasons,
                        field,
                        Texts.of(messages.of("label.rationale.name"), "small", "muted"),
                        key);
    }

    private void show(Judgment said) {
        reasons.setVisible(said.isSkip());
        reasons.setManaged(said.isSkip());
        reasons.show(Optional.of(said.skipReason()).filter(it -> it != SkipReason.UNSTATED));
        if (!field.getText().equals(said.rationale())) {
            // The field shows one line; a rationale of several stays as it is until it is edited.
            showing = true;
            field.setText(said.rationale());
            showing = false;
        }
    }

    void write() {
        field.requestFocus();
        field.end();
    }
}
