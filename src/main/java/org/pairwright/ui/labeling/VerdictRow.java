package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
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

    /// Left beside how bad it is for the way to categories, and for one thing more.
    private static final double ADD = 150;

    private static final double CHIPS = 240;

    /// What a chip takes beside its letters, with the gap behind it, and what the one that adds
    /// takes once others stand before it.
    private static final double CHIP = 42;

    private static final double ADD_MORE = 56;

    private final VerdictViewModel verdict;
    private final KeyMap keys;
    private final Messages messages;
    private final VerdictSegments segments;
    private final ObservableValue<Boolean> judgedLast;
    private final Segments<Safety> safety;
    private final Segments<Refusal> refusal;
    private final Segments<Severity> severity;
    private final FlowPane categories = new FlowPane(6, 4);
    private final Label contradiction = Texts.of("", "small", "warn-text");
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
    private final Button add = new Button();

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
        String id = VerdictSegments.id(verdict.place());
        contradiction.setId("contradiction-" + id);
        add.setId("categories-" + id);
        Act toggle =
                verdict.place() == Place.LEFT
                        ? LabelingActs.LEFT_SAFETY
                        : LabelingActs.RIGHT_SAFETY;
        HBox safetyCap = new HBox(new KeyCap(keys, toggle));
        safetyCap.setAlignment(Pos.CENTER);
        safetyCap.visibleProperty().bind(hasSafetyCap);
        safetyCap.managedProperty().bind(hasSafetyCap);
        safetyPart = part(safety, safetyCap);
        refusalName = name(messages.of("label.refusal"));
        severityName = name(messages.of("label.severity"));
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
                        + 2 * CAP
                        + 2 * GAP;
        double named = ofSafety + named(refusalName, refusalCap, segments.refusalWords(false));
        refusalName.setVisible(named <= room);
        refusal.rename(Refusal.NONE, segments.noRefusal(named > room));
        double ofRefusal = Segments.widthWith(segments.refusalWords(named > room));
        hasRefusalCap.set(ofSafety + ofRefusal + capWidth(refusalCap) <= room);
        hasSafetyCap.set(ofSafety + ofRefusal <= room);
        double ofSeverity = named(severityName, severityCap, segments.severityWords(false));
        double chips = chipsWidth();
        boolean digits = chips + ofSeverity - capWidth(severityCap) > room;
        hasSeverityCap.set(chips + ofSeverity <= room || digits);
        List<String> words = segments.severityWords(digits);
        LabelingActs.severities().forEach(it -> severity.rename(it, words.get(it.level() - 1)));
    }

    /// What the chips need; many of them go below each other.
    private double chipsWidth() {
        if (categories.getChildren().size() <= 1) {
            return ADD;
        }
        double line =
                verdict.verdictProperty().getValue().categories().stream()
                        .mapToDouble(code -> Texts.width(nameOf(code), SMALL) + CHIP)
                        .sum();
        return contradiction.getText().isEmpty() ? Math.min(CHIPS, line + ADD_MORE) : CHIPS;
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
        add.setAccessibleText(messages.of("label.category.add"));
        add.getStyleClass().addAll("quiet-button", "chip");
        add.setOnAction(event -> verdict.openPalette());
        KeyCap addCap = new KeyCap(keys, LabelingActs.CATEGORY);
        // The chip is as wide as what it shows.
        judgedLast.subscribe(is -> add.setGraphic(is ? addCap : null));
        add.setContentDisplay(ContentDisplay.RIGHT);
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
            add.setText(
                    said.categories().isEmpty()
                            ? messages.of("label.category.add")
                            : messages.of("label.category.more"));
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
        fit(getWidth() - PADDING);
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
