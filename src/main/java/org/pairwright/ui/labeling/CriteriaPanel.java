package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Scale;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The project's own criteria, over the end of the responses: a digit answers where the cursor is,
/// the arrows move it, Backspace unsays, Enter and Esc close.
final class CriteriaPanel extends VBox {
    private final CriteriaViewModel criteria;
    private final Messages messages;
    private final PlaceWords places;
    private final RequiredWords required;
    private final GridPane table = new GridPane(16, 2);
    private final Label meaning = Texts.of("", "small", "muted");
    private final List<CriterionCell> cells = new ArrayList<>();
    private Optional<Questions> offered = Optional.empty();

    CriteriaPanel(CriteriaViewModel criteria, PlaceWords places, Messages messages) {
        super(8);
        this.criteria = criteria;
        this.messages = messages;
        this.places = places;
        required = new RequiredWords(criteria.questionsProperty(), messages);
        setId("criteria-panel");
        getStyleClass().add("criteria-panel");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleText(messages.of("label.do.criteria"));
        table.setAlignment(Pos.CENTER_LEFT);
        meaning.setId("criterion-meaning");
        meaning.getStyleClass().add("definition");
        visibleProperty().bind(criteria.openProperty());
        managedProperty().bind(visibleProperty());
        criteria.openProperty().subscribe(this::opened);
        criteria.cursorProperty().subscribe(this::point);
        criteria.answersProperty().subscribe(this::show);
        places.stackedProperty().subscribe((before, now) -> nameAgain());
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusWithinProperty()
                .subscribe((before, within) -> {
                    if (before && !within) {
                        criteria.close();
                    }
                });
    }

    private void opened(boolean open) {
        if (open) {
            offer(criteria.questionsProperty().getValue());
            requestFocus();
        }
    }

    private void nameAgain() {
        Optional<Questions> before = offered;
        offered = Optional.empty();
        before.ifPresent(this::offer);
    }

    /// Makes the table when it is first wanted, and again when other things are asked.
    private void offer(Questions questions) {
        if (offered.filter(questions::equals).isPresent()) {
            return;
        }
        offered = Optional.of(questions);
        getChildren().setAll(table, meaning);
        cells.clear();
        table.getChildren().clear();
        table.add(head(Place.LEFT), 1, 0);
        table.add(head(Place.RIGHT), 2, 0);
        int row = 0;
        for (Criterion criterion : questions.criteria()) {
            add(criterion, ++row);
        }
        show(criteria.answersProperty().getValue());
        point(criteria.cursorProperty().get());
    }

    private Label head(Place place) {
        Label head = Texts.of(places.name(place), "small", "muted");
        GridPane.setHalignment(head, HPos.CENTER);
        return head;
    }

    private void add(Criterion criterion, int row) {
        Label name = Texts.of(required.name(criterion.required(), criterion.name()), "strong");
        table.add(name, 0, row);
        List<CriteriaViewModel.Cell> answers = CriteriaViewModel.cells(criterion);
        for (int i = 0; i < answers.size(); i++) {
            CriterionCell cell = new CriterionCell(answers.get(i), criteria, places, required);
            cells.add(cell);
            table.add(cell, 1 + i, row, answers.size() == 1 ? 2 : 1, 1);
        }
    }

    private void show(Answers answers) {
        cells.forEach(cell -> cell.show(answers));
    }

    private void point(Optional<CriteriaViewModel.Cell> cursor) {
        cells.forEach(cell -> cell.point(cursor));
        cursor.map(CriteriaViewModel.Cell::criterion)
                .ifPresent(criterion -> meaning.setText(meaning(criterion)));
    }

    private String meaning(Criterion criterion) {
        return switch (criterion.scale()) {
            case Scale.Rating rating when !rating.low().isEmpty() && !rating.high().isEmpty() ->
                    messages.of(
                                    "label.criteria.ends",
                                    criterion.meaning(),
                                    rating.low(),
                                    Integer.toString(rating.points()),
                                    rating.high())
                            .strip();
            case Scale.Rating _, Scale.Comparison _ -> criterion.meaning();
        };
    }

    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.length() == 1
                && Character.isDigit(typed.charAt(0))
                && !event.isAltDown()
                && !event.isShortcutDown()) {
            event.consume();
            criteria.take(Character.digit(typed.charAt(0), 10));
        }
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, ESCAPE -> take(event, criteria::close);
            case BACK_SPACE, DELETE -> take(event, criteria::clear);
            case DOWN -> take(event, () -> criteria.move(1, 0));
            case UP -> take(event, () -> criteria.move(-1, 0));
            case RIGHT -> take(event, () -> criteria.move(0, 1));
            case LEFT -> take(event, () -> criteria.move(0, -1));
            default -> {
                // The others are the screen's.
            }
        }
    }

    private static void take(KeyEvent event, Runnable act) {
        event.consume();
        act.run();
    }
}
