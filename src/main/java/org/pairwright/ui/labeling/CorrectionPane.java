package org.pairwright.ui.labeling;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyReader;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.reading.Document;
import org.pairwright.ui.kit.reading.ReadingOptions;

/// The editor for what a response should have said: the text at the left, at the right how it reads
/// or what was changed.
final class CorrectionPane extends VBox {
    /// How long one has to stop typing for the right side to follow.
    private static final Duration PAUSE = Duration.millis(250);

    private final CorrectionViewModel correction;
    private final KeyMap keys;
    private final Messages messages;
    private final Segments<Place> places;
    private final LineEditor editor = new LineEditor();
    private final CorrectionPreview preview;
    private final Button restore = new Button();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean showing;

    /// @param texts the response at a place, as it reads
    CorrectionPane(
            CorrectionViewModel correction,
            Function<Place, Document> texts,
            ReadingOptions reading,
            PlaceWords words,
            KeyMap keys,
            Messages messages) {
        this.correction = correction;
        this.keys = keys;
        preview = new CorrectionPreview(correction, texts, reading, messages);
        this.messages = messages;
        places =
                new Segments<Place>(correction::open)
                        .add(Place.LEFT, "correct-place-left", "", "")
                        .add(Place.RIGHT, "correct-place-right", "", "");
        words.stackedProperty().subscribe(stacked -> name(words));
        layOut();
        bind();
    }

    private void name(PlaceWords words) {
        for (Place place : Place.values()) {
            places.rename(place, words.name(place));
            places.say(place, messages.of("label.correct.spoken", words.within(place)));
        }
    }

    private void layOut() {
        setId("correction");
        getStyleClass().addAll("card", "correction");
        setSpacing(8);
        Label title = Texts.of(messages.of("label.correct.title"), "card-title");
        Label hint = Texts.of(messages.of("label.correct.hint"), "small", "muted");
        hint.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        restore.setId("correct-restore");
        restore.setText(messages.of("label.correct.restore"));
        restore.getStyleClass().add("quiet-button");
        restore.setMinWidth(USE_PREF_SIZE);
        restore.setOnAction(event -> correction.restore());
        Button done =
                new Button(
                        messages.of("label.correct.done"),
                        new KeyCap(keys, LabelingActs.CORRECTED));
        done.setId("correct-done");
        done.setContentDisplay(ContentDisplay.RIGHT);
        done.setMinWidth(USE_PREF_SIZE);
        done.getStyleClass().addAll("accent", "done-button");
        done.setOnAction(event -> correction.close());
        HBox header = new HBox(12, title, places, restore, gap, hint, done);
        header.setAlignment(Pos.CENTER_LEFT);
        editor.setId("correct-text");
        editor.setWrapText(true);
        editor.setAccessibleText(messages.of("label.correct.title"));
        Label written = Texts.of(messages.of("label.correct.text"), "small", "muted");
        written.setMinHeight(CorrectionPreview.HEADER);
        VBox writing = new VBox(CorrectionPreview.GAP, written, editor);
        VBox.setVgrow(editor, Priority.ALWAYS);
        HBox columns = new HBox(12, writing, preview);
        HBox.setHgrow(writing, Priority.ALWAYS);
        HBox.setHgrow(preview, Priority.ALWAYS);
        writing.setPrefWidth(100);
        preview.setPrefWidth(100);
        VBox.setVgrow(columns, Priority.ALWAYS);
        Latecomers.join(this, correction.openProperty(), header, columns);
    }

    private void bind() {
        visibleProperty().bind(correction.openProperty());
        managedProperty().bind(visibleProperty());
        correction.editingProperty().subscribe(this::show);
        editor.textProperty()
                .subscribe((before, text) -> {
                    if (!showing) {
                        correction.write(text);
                        pause.playFromStart();
                    }
                });
        pause.setOnFinished(event -> correction.preview(editor.getText()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        // Letters and digits mean nothing for the pair behind.
        addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
    }

    private void show(Optional<CorrectionViewModel.Editing> editing) {
        pause.stop();
        editing.ifPresentOrElse(this::edit, () -> setText(""));
    }

    private void edit(CorrectionViewModel.Editing it) {
        places.show(Optional.of(it.place()));
        setText(it.text());
        correction.preview(it.text());
        restore.disableProperty().bind(correction.isCorrected(it.place()).map(is -> !is));
        editor.requestFocus();
        editor.positionCaret(0);
    }

    private void setText(String text) {
        showing = true;
        editor.setText(text);
        showing = false;
    }

    private void press(KeyEvent event) {
        boolean done =
                KeyReader.read(event)
                        .filter(it -> !it.isText())
                        .filter(keys.of(LabelingActs.CORRECTED)::contains)
                        .isPresent();
        if (done || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            correction.close();
        }
    }
}
