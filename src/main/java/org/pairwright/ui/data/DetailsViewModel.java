package org.pairwright.ui.data;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.service.DataService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.reading.Addresses;

/// All that is known of the pair that is looked at, and as much of its texts as is shown.
final class DetailsViewModel {
    private final DataService service;
    private final Background background;
    private final Consumer<String> openAddress;
    private final Consumer<Failure> failed;
    private final ReadOnlyObjectWrapper<Optional<ShownPair>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper revealed = new ReadOnlyBooleanWrapper();
    private final PassagesViewModel passages;
    private Finding current = new Finding();

    /// @param passages marks what the lexicon knows
    /// @param openAddress asks, and then opens an address outside
    DetailsViewModel(
            DataService service,
            PassagesViewModel passages,
            Background background,
            Consumer<String> openAddress,
            Consumer<Failure> failed) {
        this.openAddress = openAddress;
        this.service = service;
        this.passages = passages;
        shown.subscribe(passages::show);
        this.background = background.inOrder();
        this.failed = failed;
    }

    ReadOnlyObjectProperty<Optional<ShownPair>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What the lexicon knows in it.
    PassagesViewModel passages() {
        return passages;
    }

    /// Whether the texts of a covered pair are shown.
    ReadOnlyBooleanProperty revealedProperty() {
        return revealed.getReadOnlyProperty();
    }

    /// Shows a pair.
    void show(long pair) {
        current.stop();
        Finding mine = new Finding();
        current = mine;
        background.run(
                // Of many that were passed by, only the last is read.
                () ->
                        mine.isWanted()
                                ? service.details(pair).map(ShownPair::of)
                                : Optional.<ShownPair>empty(),
                read -> {
                    if (mine.isWanted()) {
                        revealed.set(false);
                        shown.set(read);
                    }
                },
                failed);
    }

    /// Shows more turns that come before those that are shown, where there are any.
    void showEarlier() {
        shown.get().filter(ShownPair::hasMore).ifPresent(this::showEarlier);
    }

    private void showEarlier(ShownPair before) {
        Finding mine = current;
        background.run(
                before::withEarlier,
                more -> {
                    if (mine.isWanted()) {
                        shown.set(Optional.of(more));
                    }
                },
                failed);
    }

    /// Reads the pair that is shown anew.
    void showAgain() {
        shown.get().ifPresent(before -> show(before.details().row().id()));
    }

    /// Shows none.
    void clear() {
        current.stop();
        shown.set(Optional.empty());
    }

    /// A link of a text was clicked: only addresses of the web and of mail are opened.
    void openLink(String address) {
        if (Addresses.mayBeOpened(address)) {
            openAddress.accept(address);
        }
    }

    /// Uncovers the texts.
    void reveal() {
        revealed.set(true);
    }
}
