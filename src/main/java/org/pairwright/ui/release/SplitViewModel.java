package org.pairwright.ui.release;

import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.pairwright.dataset.release.Recipe;

/// Into which files prompts are drawn, and how.
final class SplitViewModel {
    private static final Pattern SEED = Pattern.compile("-?\\d{1,18}");

    private final StringProperty shares = new SimpleStringProperty("");
    private final StringProperty seed = new SimpleStringProperty("0");
    private final BooleanProperty nearDuplicates = new SimpleBooleanProperty();
    private final BooleanProperty balanced = new SimpleBooleanProperty();

    /// As `train=0.9,test=0.1`; blank for one file.
    StringProperty sharesProperty() {
        return shares;
    }

    /// A number that the splits are drawn by.
    StringProperty seedProperty() {
        return seed;
    }

    /// Whether prompts that differ in little go into one split.
    BooleanProperty nearDuplicatesProperty() {
        return nearDuplicates;
    }

    /// Whether each category gets its share in every split.
    BooleanProperty balancedProperty() {
        return balanced;
    }

    /// What is chosen rather than typed.
    List<ObservableValue<?>> chosen() {
        return List.of(shares, nearDuplicates, balanced);
    }

    void take(Recipe used) {
        shares.set(used.split());
        seed.set(Long.toString(used.seed()));
        nearDuplicates.set(used.groupNearDuplicates());
        balanced.set(used.balanceCategories());
    }

    boolean hasSeed() {
        return SEED.matcher(seed.get().strip()).matches();
    }

    /// As it was written; empty for one file.
    String written() {
        return shares.get().strip();
    }

    long seed() {
        return Long.parseLong(seed.get().strip());
    }

    /// What asks for splits waits until there are some.
    boolean groupsNearDuplicates() {
        return !written().isEmpty() && nearDuplicates.get();
    }

    boolean balancesCategories() {
        return !written().isEmpty() && balanced.get();
    }
}
