package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Scale;

/// Judging by the project's own criteria, cell by cell: digits answer where the cursor is, which
/// then goes on to what is not answered yet. What the project does not ask cannot be said.
final class CriteriaViewModel {
    /// What 1 to 3 say of a criterion that compares, laid out as on the screen.
    private static final List<Preference> COMPARED =
            List.of(Preference.A, Preference.TIE, Preference.B);

    private final DecisionViewModel decision;
    private final JudgmentChange change;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Cell>> cursor =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// One answer's place.
    ///
    /// @param place of which response it is; [Place#LEFT] where the criterion compares both
    record Cell(Criterion criterion, Place place) {
        /// How many answers there are, from 1.
        int values() {
            return switch (criterion.scale()) {
                case Scale.Rating rating -> rating.points();
                case Scale.Comparison _ -> COMPARED.size();
            };
        }

        /// What is answered, as its digit; 0 where nothing is.
        int value(Answers answers) {
            return switch (criterion.scale()) {
                case Scale.Rating _ -> answers.rating(place.side(), criterion.code());
                case Scale.Comparison _ ->
                        COMPARED.indexOf(answers.comparison(criterion.code())) + 1;
            };
        }

        /// @param value 0 for none
        Answers with(Answers answers, int value) {
            return switch (criterion.scale()) {
                case Scale.Rating _ -> answers.withRating(place.side(), criterion.code(), value);
                case Scale.Comparison _ ->
                        answers.withComparison(
                                criterion.code(),
                                value == 0 ? Preference.UNSTATED : COMPARED.get(value - 1));
            };
        }
    }

    CriteriaViewModel(DecisionViewModel decision, JudgmentChange change) {
        this.decision = decision;
        this.change = change;
    }

    ObservableValue<Questions> questionsProperty() {
        return decision.questionsProperty();
    }

    /// Whether the project asks by criteria of its own.
    ObservableValue<Boolean> asked() {
        return questionsProperty().map(it -> !it.criteria().isEmpty());
    }

    ObservableValue<Answers> answersProperty() {
        return decision.saidProperty().map(Judgment::answers);
    }

    /// Whether digits answer here.
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Where the next digit goes; empty while nothing is open.
    ReadOnlyObjectProperty<Optional<Cell>> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /// The cells of a criterion, from left to right.
    static List<Cell> cells(Criterion criterion) {
        return switch (criterion.scale()) {
            case Scale.Rating _ ->
                    List.of(new Cell(criterion, Place.LEFT), new Cell(criterion, Place.RIGHT));
            case Scale.Comparison _ -> List.of(new Cell(criterion, Place.LEFT));
        };
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        questionsProperty().getValue().criteria().forEach(it -> cells.addAll(cells(it)));
        return cells;
    }

    /// Begins with what is not answered yet.
    void open() {
        List<Cell> cells = cells();
        cells.stream()
                .filter(this::isUnanswered)
                .findFirst()
                .or(() -> cells.stream().findFirst())
                .ifPresent(this::openAt);
    }

    /// Begins with a criterion.
    void open(Criterion criterion) {
        openAt(cells(criterion).getFirst());
    }

    /// Begins with what a criterion is not answered for yet.
    void openUnanswered(Criterion criterion) {
        cells(criterion).stream().filter(this::isUnanswered).findFirst().ifPresent(this::openAt);
    }

    private void openAt(Cell cell) {
        // Nothing changes; it is refused while the screen is busy.
        if (change.by(UnaryOperator.identity())) {
            cursor.set(Optional.of(cell));
            open.set(true);
        }
    }

    void close() {
        open.set(false);
        cursor.set(Optional.empty());
    }

    private int value(Cell cell) {
        return cell.value(decision.saidProperty().getValue().answers());
    }

    private boolean isUnanswered(Cell cell) {
        return value(cell) == 0;
    }

    /// Answers where the cursor is and goes on; closes when everything is answered. A digit that
    /// the scale does not have says nothing.
    void take(int digit) {
        cursor.get()
                .filter(cell -> digit >= 1 && digit <= cell.values() && say(cell, digit))
                .ifPresent(this::goOn);
    }

    /// Answers by pressing a value; unsays it when it was said before.
    void press(Cell cell, int value) {
        say(cell, value(cell) == value ? 0 : value);
        cursor.set(open.get() ? Optional.of(cell) : Optional.empty());
    }

    /// Unsays what is said where the cursor is.
    void clear() {
        cursor.get().ifPresent(cell -> say(cell, 0));
    }

    private boolean say(Cell cell, int value) {
        return change.by(it -> it.withAnswers(cell.with(it.answers(), value)));
    }

    private void goOn(Cell from) {
        List<Cell> cells = cells();
        int at = cells.indexOf(from);
        for (int i = 1; i <= cells.size(); i++) {
            Cell next = cells.get((at + i) % cells.size());
            if (isUnanswered(next)) {
                cursor.set(Optional.of(next));
                return;
            }
        }
        close();
    }

    /// Moves the cursor; it stays where there is nothing further.
    void move(int down, int right) {
        cursor.get().flatMap(from -> beside(from, down, right)).ifPresent(this::moveTo);
    }

    private void moveTo(Cell cell) {
        cursor.set(Optional.of(cell));
    }

    private Optional<Cell> beside(Cell from, int down, int right) {
        List<Criterion> criteria = questionsProperty().getValue().criteria();
        int row = criteria.indexOf(from.criterion()) + down;
        int column = (from.place() == Place.LEFT ? 0 : 1) + right;
        if (row < 0 || row >= criteria.size() || column < 0 || column > 1) {
            return Optional.empty();
        }
        List<Cell> cells = cells(criteria.get(row));
        return Optional.of(cells.get(Math.min(column, cells.size() - 1)));
    }
}
