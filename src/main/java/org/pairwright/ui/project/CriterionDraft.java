package org.pairwright.ui.project;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Scale;

/// A criterion while it is written.
final class CriterionDraft {
    /// In place of points: which response it holds of more.
    static final int COMPARES = 0;

    private static final int USUAL_POINTS = 5;

    /// Empty until it is saved for the first time; kept whatever it is called later, so that what
    /// was answered goes on belonging to it.
    private final String code;

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty meaning = new SimpleStringProperty("");
    private final StringProperty low = new SimpleStringProperty("");
    private final StringProperty high = new SimpleStringProperty("");
    private final IntegerProperty points = new SimpleIntegerProperty(USUAL_POINTS);
    private final BooleanProperty required = new SimpleBooleanProperty();

    /// A new one.
    CriterionDraft() {
        code = "";
    }

    CriterionDraft(Criterion criterion) {
        code = criterion.code();
        name.set(criterion.name());
        meaning.set(criterion.meaning());
        required.set(criterion.required());
        switch (criterion.scale()) {
            case Scale.Rating rating -> {
                points.set(rating.points());
                low.set(rating.low());
                high.set(rating.high());
            }
            case Scale.Comparison _ -> points.set(COMPARES);
        }
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty meaningProperty() {
        return meaning;
    }

    StringProperty lowProperty() {
        return low;
    }

    StringProperty highProperty() {
        return high;
    }

    /// How many there are, or [#COMPARES].
    IntegerProperty pointsProperty() {
        return points;
    }

    BooleanProperty requiredProperty() {
        return required;
    }

    /// Tells of each change.
    void onChange(Runnable changed) {
        name.subscribe((before, now) -> changed.run());
        meaning.subscribe((before, now) -> changed.run());
        low.subscribe((before, now) -> changed.run());
        high.subscribe((before, now) -> changed.run());
        points.subscribe((before, now) -> changed.run());
        required.subscribe((before, now) -> changed.run());
    }

    boolean isComplete() {
        return !name.get().isBlank()
                && isShort(name)
                && isShort(meaning)
                && isShort(low)
                && isShort(high);
    }

    private static boolean isShort(StringProperty words) {
        return line(words).length() <= Criterion.LONGEST_WORDS;
    }

    /// What is written; only where it is complete.
    ///
    /// @param taken the codes of others
    Criterion criterion(Set<String> taken) {
        return new Criterion(
                code.isEmpty() ? newCode(taken) : code,
                line(name),
                line(meaning),
                points.get() == COMPARES
                        ? new Scale.Comparison()
                        : new Scale.Rating(points.get(), line(low), line(high)),
                required.get());
    }

    private static String line(StringProperty words) {
        return words.get().replaceAll("\\p{Cntrl}", " ").strip();
    }

    String code() {
        return code;
    }

    private String newCode(Set<String> taken) {
        String plain =
                Normalizer.normalize(name.get(), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "_")
                        .replaceAll("^[_0-9]+|_+$", "");
        String stem = plain.isEmpty() ? "criterion" : plain;
        stem = stem.substring(0, Math.min(stem.length(), Criterion.LONGEST_CODE - 3));
        String code = stem;
        for (int number = 2; taken.contains(code); number++) {
            code = stem + "_" + number;
        }
        return code;
    }
}
