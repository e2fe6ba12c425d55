package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;

/// Safe or unsafe and whether it refuses: the line under a response. Where it is unsafe, a second
/// line says in which categories and how bad. What the project does not ask is not there.
final class VerdictRow extends VBox {
    /// As in the style sheet: the row's padding, the small letters, and what a key cap takes beside
    /// its letters.
    private static final double PADDING = 32;

    private static final double SMALL = 12;
    private static final double CAP = 20;
    private static final double GAP = 8;

    private final VerdictViewModel verdict;
    private final KeyMap keys;
    private final Messages messages;
    private final VerdictSegments segments;
    private final ObservableValue<Boolean> judgedLast;
    private final Segments<Safety> safety;
    private final Segments<Refusal> refusal;
    private final Segments<Severity> severity;
    private final CategoryChips categories;
    private final RequiredWords required;
    private final Label safetyMark;
    private final HBox safetyPart;
    private final HBox refusalPart;
    private final HBox severityPart;
    private final HBox hazards;
    private final BooleanProperty complete = new SimpleBooleanProperty();
    private final Label refusalName;
    private final Label severityName;
    private final KeyCap refusalCap;
    private final KeyCap severityCap = new KeyCap("");
    private final BooleanProperty hasSafetyCap = new SimpleBooleanProperty(true);
    private final BooleanProperty hasRefusalCap = new SimpleBooleanProperty(true);
    private final BooleanProperty hasSeverityCap = new SimpleBooleanProperty(true);

    /// @param judgedLast whether this response was judged last, and keys that say more are for it
    VerdictRow(
            VerdictViewModel verdict,
            PlaceWords places,
            ObservableValue<Boolean> judgedLast,
            KeyMap keys,
            Messages messages) {
        this.verdict = verdict;
        this.judgedLast = judgedLast;
        this.keys = keys;
        this.messages = messages;
        segments = new VerdictSegments(verdict, places, messages);
        safety = segments.safety();
        refusal = segments.refusal();
        severity = segments.severity();
        categories = new CategoryChips(verdict, judgedLast, keys, messages);
        required = new RequiredWords(verdict.questionsProperty(), messages);
        Act toggle =
                verdict.place() == Place.LEFT
                        ? LabelingActs.LEFT_SAFETY
                        : LabelingActs.RIGHT_SAFETY;
        HBox safetyCap = new HBox(new KeyCap(keys, toggle));
        safetyCap.setAlignment(Pos.CENTER);
        safetyCap.visibleProperty().bind(hasSafetyCap);
        safetyCap.managedProperty().bind(hasSafetyCap);
        safetyMark = name("");
        safetyPart = part(safety, safetyMark, safetyCap);
        refusalName = name("");
        severityName = name("");
        refusalCap = new KeyCap(keys, LabelingActs.REFUSAL);
        severityCap.textProperty().bind(SeverityKeys.words(keys));
        // Before the name: what stands behind a cap does not move as it comes and goes.
        refusalPart = part(forLast(refusalCap, hasRefusalCap), refusalName, refusal);
        severityPart = part(forLast(severityCap, hasSeverityCap), severityName, severity);
        hazards = new HBox(GAP);
        hazards.setVisible(false);
        Latecomers.join(hazards, hazards.visibleProperty().or(complete), categories, severityPart);
        layOut();
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        widthProperty().subscribe(width -> fit(width.doubleValue() - PADDING));
        verdict.verdictProperty().subscribe(this::show);
        verdict.taxonomyProperty().subscribe(this::showAgain);
        verdict.questionsProperty().subscribe(this::showAgain);
        verdict.paletteOpenProperty().subscribe(this::showAgain);
    }

    /// Makes what only an unsafe response has, before there is one.
    void complete() {
        complete.set(true);
    }

    private static HBox part(Region... parts) {
        HBox part = new HBox(GAP, parts);
        part.setAlignment(Pos.CENTER_LEFT);
        part.setMinWidth(USE_PREF_SIZE);
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    private static Label name(String name) {
        Label label = Texts.of(name, "small", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /// A key that is for the response that was judged last; at the other one its place is kept.
    private HBox forLast(KeyCap cap, ObservableValue<Boolean> fits) {
        HBox holder = new HBox(cap);
        holder.setAlignment(Pos.CENTER);
        holder.opacityProperty().bind(judgedLast.map(is -> is ? 1.0 : 0.0));
        holder.visibleProperty().bind(fits);
        holder.managedProperty().bind(fits);
        return holder;
    }

    /// Leaves names out where there is no room, and then says them on the choices; last of all the
    /// caps.
    private void fit(double room) {
        double ofSafety =
                Segments.widthWith(List.of(messages.of("label.safe"), messages.of("label.unsafe")))
                        + Texts.boldWidth(safetyMark.getText(), SMALL)
                        + 2 * CAP
                        + 3 * GAP;
        double named = ofSafety + named(refusalName, refusalCap, segments.refusalWords(false));
        refusalName.setVisible(named <= room);
        refusal.rename(Refusal.NONE, segments.noRefusal(named > room));
        double ofRefusal = Segments.widthWith(segments.refusalWords(named > room));
        hasRefusalCap.set(ofSafety + ofRefusal + capWidth(refusalCap) <= room);
        hasSafetyCap.set(ofSafety + ofRefusal <= room);
        double ofSeverity = named(severityName, severityCap, segments.severityWords(false));
        double chips = categories.neededWidth();
        boolean digits = chips + ofSeverity - capWidth(severityCap) > room;
        hasSeverityCap.set(chips + ofSeverity <= room || digits);
        List<String> words = segments.severityWords(digits);
        LabelingActs.severities().forEach(it -> severity.rename(it, words.get(it.level() - 1)));
    }

    private static double named(Label name, KeyCap cap, List<String> words) {
        return capWidth(cap)
                + Texts.boldWidth(name.getText(), SMALL)
                + GAP
                + Segments.widthWith(words);
    }

    private static double capWidth(KeyCap cap) {
        return Texts.boldWidth(cap.getText(), SMALL) + CAP + GAP;
    }

    private void layOut() {
        getStyleClass().add("verdict-row");
        setSpacing(4);
        // What it holds goes by its width, and not the other way round.
        setMinWidth(0);
        HBox.setHgrow(categories, Priority.ALWAYS);
        hazards.setAlignment(Pos.CENTER_LEFT);
        hazards.managedProperty().bind(hazards.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, safetyPart, gap, refusalPart);
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
        categories.show(said);
        markRequired(questions);
        safetyPart.setVisible(questions.asks(Question.VERDICT));
        refusalPart.setVisible(questions.asks(Question.REFUSAL));
        severityPart.setVisible(unsafe && questions.asks(Question.SEVERITY));
        hazards.setVisible(!categories.getChildren().isEmpty() || severityPart.isVisible());
        setVisible(safetyPart.isVisible() || refusalPart.isVisible());
        fit(getWidth() - PADDING);
    }

    /// The choice itself has no name: the mark stands alone.
    private void markRequired(Questions questions) {
        boolean verdictToo = questions.requires(Question.VERDICT);
        safetyMark.setText(verdictToo ? messages.of("label.required.alone") : "");
        safetyMark.setVisible(verdictToo);
        refusalName.setText(
                required.name(questions.requires(Question.REFUSAL), messages.of("label.refusal")));
        segments.speak(severity, refusal);
        severityName.setText(
                required.name(
                        questions.requires(Question.SEVERITY), messages.of("label.severity")));
    }

    /// Leads to an answer that a decision waits for.
    void ask(Question question) {
        switch (question) {
            case VERDICT -> safety.ask();
            case CATEGORIES -> categories.ask();
            case SEVERITY -> severity.ask();
            case REFUSAL -> refusal.ask();
            case STRENGTH,
                    BOTH_BAD,
                    FLAG,
                    MORE_HELPFUL,
                    SAFER,
                    PROMPT_VERDICT,
                    RATIONALE,
                    CORRECTION -> {
                // Not of a response.
            }
        }
    }
}
