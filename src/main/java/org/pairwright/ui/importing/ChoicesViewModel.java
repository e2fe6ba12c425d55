package org.pairwright.ui.importing;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.PairChoice;
import org.pairwright.service.ImportPreview;
import org.pairwright.service.ImportReport;
import org.pairwright.service.ImportRequest;

/// What can be chosen of an import besides its format, where that makes a difference.
final class ChoicesViewModel {
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<PairChoice> pairs =
            new ReadOnlyObjectWrapper<>(PairChoice.UNSTATED);
    private final ReadOnlyBooleanWrapper gold = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper several = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper decided = new ReadOnlyBooleanWrapper();
    private final StringProperty license = new SimpleStringProperty("");

    /// @param changed told when the files are to be read otherwise
    ChoicesViewModel(Runnable changed) {
        this.changed = changed;
    }

    ReadOnlyObjectProperty<PairChoice> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    /// Whether what the files prefer is the known answer, not a decision.
    ReadOnlyBooleanProperty goldProperty() {
        return gold.getReadOnlyProperty();
    }

    /// Whether a prompt has several responses, so that there is a choice of pairs.
    ReadOnlyBooleanProperty severalProperty() {
        return several.getReadOnlyProperty();
    }

    /// Whether the files say which response is better.
    ReadOnlyBooleanProperty decidedProperty() {
        return decided.getReadOnlyProperty();
    }

    /// Under which the files may be used; may be empty.
    StringProperty licenseProperty() {
        return license;
    }

    void reset() {
        pairs.set(PairChoice.UNSTATED);
        gold.set(false);
        several.set(false);
        decided.set(false);
        license.set("");
    }

    void found(ImportPreview preview) {
        several.set(preview.several() || pairs.get() != PairChoice.UNSTATED);
        decided.set(gold.get() || preview.decided());
    }

    /// Everything was read: the first decision may stand far below.
    void counted(ImportReport report) {
        decided.set(decided.get() || report.annotations() > 0);
    }

    /// Nothing can be read before a choice of pairs is made.
    void ask() {
        several.set(true);
    }

    /// Which pairs are shown as chosen.
    Optional<PairChoice> taken(boolean readable) {
        return pairs.get() == PairChoice.UNSTATED
                ? Optional.of(PairChoice.ALL).filter(all -> readable)
                : Optional.of(pairs.get());
    }

    void choose(PairChoice choice) {
        if (pairs.get() != choice) {
            pairs.set(choice);
            changed.run();
        }
    }

    void takeForGold(boolean taken) {
        if (gold.get() != taken) {
            gold.set(taken);
            changed.run();
        }
    }

    ImportRequest on(ImportRequest request) {
        return request.withPairs(pairs.get())
                .withGold(gold.get())
                .withLicense(license.get().strip());
    }
}
