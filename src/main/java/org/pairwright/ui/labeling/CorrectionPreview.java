package org.pairwright.ui.labeling;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.reading.Document;
import org.pairwright.ui.kit.reading.ReadInStep;
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.pairwright.ui.kit.reading.ReadingPane;

/// How a correction reads, or the original and the correction with what differs.
final class CorrectionPreview extends VBox {
    private enum Look {
        READING,
        CHANGES,
        OTHER
    }

    /// So tall is what stands above each text.
    static final double HEADER = 26;

    static final double GAP = 8;

    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.READING);
    private final ReadingPane reading;
    private final ReadingPane original;
    private final ReadingPane corrected;
    private final ReadingPane other;
    private final Function<Place, Document> texts;
    private final ReadInStep together;

    /// @param texts the response at a place, as it reads
    CorrectionPreview(
            CorrectionViewModel correction,
            Function<Place, Document> texts,
            ReadingOptions options,
            Messages messages) {
        this.texts = texts;
        // The differences are what is looked for here, whatever the screen shows.
        ReadingOptions marked = new ReadingOptions();
        marked.fontSizeProperty().bind(options.fontSizeProperty());
        marked.differencesProperty().set(true);
        marked.inStepProperty().set(true);
        reading = new ReadingPane(options, messages, address -> {});
        original = new ReadingPane(marked, messages, address -> {});
        corrected = new ReadingPane(marked, messages, address -> {});
        other = new ReadingPane(options, messages, address -> {});
        together = new ReadInStep(marked, original, corrected);
        layOut(messages);
        correction.previewProperty().subscribe(this::show);
        correction.editingProperty().subscribe(it -> it.ifPresent(this::begin));
    }

    /// The other response stands here too, to be looked up while one writes.
    private void begin(CorrectionViewModel.Editing editing) {
        Place beside = editing.place() == Place.LEFT ? Place.RIGHT : Place.LEFT;
        other.show(texts.apply(beside));
        other.setAccessibleText(other.document().text());
    }

    private void layOut(Messages messages) {
        getStyleClass().add("correction-preview");
        setSpacing(GAP);
        setMinSize(0, 0);
        Segments<Look> looks =
                new Segments<Look>(look::set)
                        .add(
                                Look.READING,
                                "correct-reading",
                                messages.of("label.correct.reading"),
                                messages.of("label.correct.reading"))
                        .add(
                                Look.CHANGES,
                                "correct-changes",
                                messages.of("label.correct.changes"),
                                messages.of("label.correct.changes"))
                        .add(
                                Look.OTHER,
                                "correct-other",
                                messages.of("label.correct.other"),
                                messages.of("label.correct.other"));
        look.subscribe(it -> looks.show(Optional.of(it)));
        HBox header = new HBox(looks);
        header.setAlignment(Pos.CENTER_LEFT);
        header.setMinHeight(HEADER);
        VBox changes =
                new VBox(
                        4,
                        Texts.of(messages.of("label.correct.original"), "small", "muted"),
                        original,
                        Texts.of(messages.of("label.correct.corrected"), "small", "muted"),
                        corrected);
        VBox.setVgrow(original, Priority.ALWAYS);
        VBox.setVgrow(corrected, Priority.ALWAYS);
        reading.setId("correct-preview");
        reading.visibleProperty().bind(look.isEqualTo(Look.READING));
        changes.visibleProperty().bind(look.isEqualTo(Look.CHANGES));
        other.visibleProperty().bind(look.isEqualTo(Look.OTHER));
        StackPane body = new StackPane(reading, changes, other);
        body.setMinSize(0, 0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(header, body);
    }

    private void show(CorrectionText text) {
        reading.show(text.document());
        reading.setAccessibleText(text.document().text());
        original.show(text.changes().left());
        corrected.show(text.changes().right());
        together.compare(text.changes());
    }
}
