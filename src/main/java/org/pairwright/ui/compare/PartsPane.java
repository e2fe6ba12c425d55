package org.pairwright.ui.compare;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.exhibit.ExhibitCards;

/// Chooses by what is compared in parts, and shows these.
final class PartsPane extends VBox {
    private final VBox shown = new VBox();

    PartsPane(PartsViewModel parts, ExhibitCards cards, Messages messages) {
        super(12);
        Segments<Slicing> by = new Segments<>(parts::choose);
        for (Slicing choice : PartsViewModel.CHOICES) {
            String name = messages.of(name(choice));
            by.add(
                    choice,
                    "compare-parts-" + choice.code(),
                    name,
                    messages.of("compare.parts.spoken", name));
        }
        cards.page().keep(parts.byProperty().subscribe(now -> by.show(Optional.of(now))));
        ProgressBar bar = new ProgressBar();
        bar.setId("compare-parts-progress");
        bar.setAccessibleText(messages.of("compare.loading.title"));
        bar.progressProperty().bind(parts.reachedProperty());
        bar.visibleProperty().bind(parts.busyProperty());
        HBox line = new HBox(12, Texts.of(messages.of("compare.parts.by"), "card-title"), by, bar);
        line.getStyleClass().add("compare-line");
        getChildren().setAll(line, trouble(parts), shown);
        cards.page()
                .keep(
                        parts.exhibitsProperty()
                                .subscribe(found -> shown.getChildren().setAll(cards.grid(found))));
    }

    private static Label trouble(PartsViewModel parts) {
        Label trouble = Texts.of("", "bad-text");
        trouble.setWrapText(true);
        trouble.textProperty()
                .bind(parts.failureProperty().map(it -> it.map(why -> why.what()).orElse("")));
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    private static String name(Slicing by) {
        return switch (by) {
            case NONE, CATEGORY -> "compare.parts.category";
            case MONTH -> "compare.parts.month";
            case SOURCE -> "compare.parts.source";
            case IMPORT -> "compare.parts.import";
            case ANNOTATOR -> "compare.parts.annotator";
            case PROMPT_LENGTH -> "compare.parts.promptLength";
            case SCRIPT -> "compare.parts.script";
        };
    }
}
