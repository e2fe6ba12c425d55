package org.pairwright.ui.data;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.domain.Facet;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.Mark;
import org.pairwright.domain.filter.TextField;
import org.pairwright.service.DataService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Failure;

/// The values that pairs can be narrowed down to, and how many pairs each would leave. They are
/// counted in the background, while they are shown.
final class FacetsViewModel {
    /// More values of one facet are not listed; the expression can name any.
    private static final int MOST_VALUES = 40;

    /// A line of the list: what values are of, or a value.
    ///
    /// @param value empty for the line above the values
    /// @param chosen whether the filter asks for it
    record Entry(Facet facet, String value, long pairs, boolean chosen) {
        boolean isHeading() {
            return value.isEmpty();
        }
    }

    private final DataService service;
    private final Background background;
    private final Background counter;
    private final Consumer<Conditions> apply;
    private final Consumer<Failure> failed;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Entry> shown = FXCollections.unmodifiableObservableList(entries);
    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
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
            apply.accept(
                    entry.facet() == Facet.MARK
                            ? conditions.toggled(mark(entry.value()))
                            : conditions.toggled(field(entry.facet()), entry.value()));
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
        list();
        for (Facet facet : service.facets()) {
            // Beside a value that is asked for stand those that could be asked for instead.
            Conditions others = facet == Facet.MARK ? now : now.withoutValues(field(facet));
            counter.run(
                    () -> {
                        if (mine.isWanted()) {
                            service.count(
                                    others.filter(),
                                    facet,
                                    (values, share) ->
                                            take(mine, facet, Map.copyOf(values), share));
                        }
                        return facet;
                    },
                    done -> {
                        if (mine.isWanted() && done == service.facets().getLast()) {
                            counting.set(false);
                        }
                    },
                    failed);
        }
    }

    private boolean take(Finding mine, Facet facet, Map<String, Long> values, double share) {
        if (share == 1) {
            background.onScreen(() -> {
                if (mine.isWanted()) {
                    counts.put(facet, values);
                    list();
                }
            });
        }
        return mine.isWanted();
    }

    void stop() {
        current.stop();
        counting.set(false);
    }

    private void list() {
        entries.setAll(Stream.of(Facet.values()).flatMap(this::of).toList());
    }

    private Stream<Entry> of(Facet facet) {
        Map<String, Long> values = counts.getOrDefault(facet, Map.of());
        List<Entry> found =
                values.entrySet().stream()
                        .map(it ->
                                new Entry(
                                        facet,
                                        it.getKey(),
                                        it.getValue(),
                                        isChosen(facet, it.getKey())))
                        .filter(it -> it.pairs() > 0 || it.chosen())
                        .sorted(
                                Comparator.comparingLong(Entry::pairs)
                                        .reversed()
                                        .thenComparing(Entry::value))
                        .limit(MOST_VALUES)
                        .toList();
        return found.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(new Entry(facet, "", 0, false)), found.stream());
    }

    private boolean isChosen(Facet facet, String value) {
        return facet == Facet.MARK
                ? conditions.all().contains(mark(value))
                : conditions.values(field(facet)).contains(value);
    }

    private static Filter mark(String code) {
        return new Filter.Marked(
                Stream.of(Mark.values())
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    private static TextField field(Facet facet) {
        return switch (facet) {
            case MARK -> throw new IllegalArgumentException("Marks stand alone.");
            case STATE -> TextField.STATE;
            case PREFERENCE -> TextField.PREFERENCE;
            case CATEGORY -> TextField.CATEGORY;
            case SOURCE -> TextField.SOURCE;
            case IMPORT -> TextField.IMPORT;
            case ANNOTATOR -> TextField.ANNOTATOR;
        };
    }
}
