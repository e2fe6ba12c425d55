package org.pairwright.ui.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.domain.Facet;
import org.pairwright.domain.FacetCounts;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.FreeField;
import org.pairwright.service.DataService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Failure;

/// The values that pairs can be narrowed down to, and how many pairs each would leave. They are
/// counted in the background, while they are shown.
final class FacetsViewModel {
    /// A line of the list: what values are of, or a value.
    ///
    /// @param field what the field that came with rows is called; empty for other facets
    /// @param value empty for the line above the values
    /// @param pairs how many have the value; above the values, how many of the first pairs were
    ///   counted, 0 where all were
    /// @param chosen whether the filter asks for it
    record Entry(Facet facet, String field, String value, long pairs, boolean chosen) {
        boolean isHeading() {
            return value.isEmpty();
        }

        /// Whether it is the line of the same, however many pairs there are.
        boolean isSame(Entry other) {
            return facet == other.facet && field.equals(other.field) && value.equals(other.value);
        }

        /// Whether only one value of the facet is asked for at a time.
        boolean isAlone() {
            return switch (facet) {
                case PROMPT_LENGTH, LENGTH_A, LENGTH_B -> true;
                case MARK,
                        STATE,
                        PREFERENCE,
                        CATEGORY,
                        SOURCE,
                        IMPORT,
                        ANNOTATOR,
                        SCRIPT,
                        FREE_FIELD ->
                        false;
            };
        }
    }

    /// What is counted at one go.
    ///
    /// @param field the only one of the fields that came with rows; empty for all of them, and for
    ///   other facets
    private record Question(Facet facet, Optional<FreeField> field, Filter among) {}

    private final DataService service;
    private final Background background;
    private final Background counter;
    private final Consumer<Conditions> apply;
    private final Consumer<Failure> failed;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Entry> shown = FXCollections.unmodifiableObservableList(entries);
    private final Map<Facet, List<FacetValues>> counts = new EnumMap<>(Facet.class);

    /// Of those fields that came with rows of which something is asked.
    private final Map<FreeField, List<FacetValues>> asked = new HashMap<>();

    private Conditions conditions = Conditions.NONE;
    private Finding current = new Finding();

    /// @param apply takes other conditions
    FacetsViewModel(
            DataService service,
            Background background,
            Consumer<Conditions> apply,
            Consumer<Failure> failed) {
        this.service = service;
        this.background = background;
        counter = background.inOrder();
        this.apply = apply;
        this.failed = failed;
    }

    /// Whether they are shown.
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether counts are still growing.
    ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    ObservableList<Entry> entries() {
        return shown;
    }

    /// Shows them, or hides them.
    void toggle() {
        open.set(!open.get());
        if (open.get()) {
            count(conditions);
        } else {
            stop();
        }
    }

    /// Asks for the value, or no longer.
    void choose(Entry entry) {
        if (!entry.isHeading()) {
            apply.accept(FacetChoice.of(entry.facet(), entry.value()).toggled(conditions));
        }
    }

    /// Counts among the pairs that these conditions leave.
    void count(Conditions now) {
        conditions = now;
        stop();
        if (!open.get()) {
            return;
        }
        Finding mine = new Finding();
        current = mine;
        counting.set(true);
        List<FreeField> fields = FacetChoice.asked(now);
        asked.keySet().retainAll(fields);
        fields.forEach(field -> asked.putIfAbsent(field, List.of()));
        list();
        List<Question> questions = questions(now);
        for (Question question : questions) {
            counter.run(
                    () -> {
                        if (mine.isWanted()) {
                            Set<String> machines =
                                    question.facet() == Facet.ANNOTATOR
                                            ? service.machines()
                                            : Set.of();
                            service.count(
                                    question.among(),
                                    question.facet(),
                                    found ->
                                            take(
                                                    mine,
                                                    question,
                                                    it ->
                                                            FacetValues.of(
                                                                    question.facet(),
                                                                    it,
                                                                    now,
                                                                    machines),
                                                    found));
                        }
                        return question;
                    },
                    done -> {
                        if (mine.isWanted() && done.equals(questions.getLast())) {
                            counting.set(false);
                        }
                    },
                    problem -> {
                        if (mine.isWanted()) {
                            failed.accept(problem);
                        }
                    });
        }
    }

    private List<Question> questions(Conditions now) {
        List<Question> questions = new ArrayList<>();
        for (Facet facet : service.facets()) {
            questions.add(
                    new Question(facet, Optional.empty(), FacetChoice.among(facet, now).filter()));
        }
        if (service.facets().contains(Facet.FREE_FIELD)) {
            for (FreeField field : asked.keySet()) {
                questions.add(
                        new Question(
                                Facet.FREE_FIELD,
                                Optional.of(field),
                                now.withoutValues(field).filter()));
            }
        }
        return questions;
    }

    private boolean take(
            Finding mine,
            Question question,
            Function<FacetCounts, List<FacetValues>> list,
            FacetCounts found) {
        if (found.isComplete()) {
            List<FacetValues> values = list.apply(found);
            background.onScreen(() -> {
                if (mine.isWanted()) {
                    question.field()
                            .ifPresentOrElse(
                                    field -> asked.put(field, of(field, values)),
                                    () -> counts.put(question.facet(), values));
                    list();
                }
            });
        }
        return mine.isWanted();
    }

    private static List<FacetValues> of(FreeField field, List<FacetValues> values) {
        return values.stream().filter(it -> it.field().equals(FacetChoice.name(field))).toList();
    }

    void stop() {
        current.stop();
        counting.set(false);
    }

    private void list() {
        entries.setAll(
                Stream.of(Facet.values())
                        .flatMap(this::listed)
                        .flatMap(it -> it.entries(conditions))
                        .toList());
    }

    /// Of a field of which something is asked, the values that could be asked for instead.
    private Stream<FacetValues> listed(Facet facet) {
        List<FacetValues> values = counts.getOrDefault(facet, List.of());
        if (facet != Facet.FREE_FIELD) {
            return values.stream();
        }
        Map<String, FacetValues> fields = new TreeMap<>();
        values.forEach(it -> fields.put(it.field(), it));
        asked.values().forEach(found -> found.forEach(it -> fields.put(it.field(), it)));
        return fields.values().stream();
    }
}
