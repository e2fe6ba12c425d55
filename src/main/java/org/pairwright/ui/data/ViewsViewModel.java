package org.pairwright.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.domain.SavedView;
import org.pairwright.service.ViewService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;

/// The views that were saved: opened, saved under a name, renamed and deleted.
final class ViewsViewModel {
    /// What the line below the views asks for.
    enum Asked {
        /// A name for what is shown now.
        NAME,
        /// Another name for a view.
        OTHER_NAME,
        /// Whether what is shown now is to take the place of a view of the same name.
        REPLACE,
        /// Whether a view is to go.
        DELETE
    }

    /// Why something can't be done.
    enum Trouble {
        NONE,
        NO_NAME,
        TAKEN,
        FAILED
    }

    private final ViewService service;
    private final Background lane;
    private final Function<String, SavedView> current;
    private final Consumer<SavedView> opened;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObservableList<SavedView> views = FXCollections.observableArrayList();
    private final ObservableList<SavedView> shown = FXCollections.unmodifiableObservableList(views);
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>(Asked.NAME);
    private final ReadOnlyObjectWrapper<Trouble> trouble =
            new ReadOnlyObjectWrapper<>(Trouble.NONE);
    private Optional<SavedView> meant = Optional.empty();

    /// @param current what is shown now, under a name
    /// @param opened told of a view to show
    ViewsViewModel(
            ViewService service,
            Background background,
            Function<String, SavedView> current,
            Consumer<SavedView> opened) {
        this.service = service;
        lane = background.inOrder();
        this.current = current;
        this.opened = opened;
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    ObservableList<SavedView> views() {
        return shown;
    }

    /// The name that is being written.
    StringProperty nameProperty() {
        return name;
    }

    ReadOnlyObjectProperty<Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Trouble> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Why whoever looks can only open views; empty when they can save them.
    String refusal() {
        return service.refusal().orElse("");
    }

    /// Shows them, or hides them.
    void toggle() {
        if (open.get()) {
            close();
        } else {
            ask(Asked.NAME, Optional.empty());
            open.set(true);
            load();
        }
    }

    /// Finds out which there are.
    void load() {
        lane.run(service::all, views::setAll, this::failed);
    }

    void close() {
        open.set(false);
    }

    /// Shows the pairs as the view says.
    void show(SavedView view) {
        ask(Asked.NAME, Optional.empty());
        opened.accept(view);
    }

    /// Asks for another name.
    void rename(SavedView view) {
        if (!refusal().isEmpty()) {
            return;
        }
        ask(Asked.OTHER_NAME, Optional.of(view));
    }

    /// Asks whether it is to go.
    void delete(SavedView view) {
        if (!refusal().isEmpty()) {
            return;
        }
        ask(Asked.DELETE, Optional.of(view));
    }

    /// Does nothing of what was asked.
    void dismiss() {
        ask(Asked.NAME, Optional.empty());
    }

    /// Does what was asked, under the name that was written.
    void confirm() {
        if (!refusal().isEmpty()) {
            return;
        }
        String wanted = name.get().strip();
        if (!SavedView.canBeCalled(wanted)) {
            trouble.set(Trouble.NO_NAME);
            return;
        }
        switch (asked.get()) {
            case NAME ->
                    named(wanted)
                            .ifPresentOrElse(
                                    view -> ask(Asked.REPLACE, Optional.of(view)),
                                    () -> save(wanted));
            case REPLACE -> save(wanted);
            case OTHER_NAME -> meant.ifPresent(view -> rename(view, wanted));
            case DELETE -> meant.ifPresent(view -> change(() -> service.delete(view)));
        }
    }

    private Optional<SavedView> named(String wanted) {
        return views.stream().filter(it -> it.name().equals(wanted)).findFirst();
    }

    private void save(String wanted) {
        SavedView now = current.apply(wanted);
        change(() -> service.save(now));
    }

    private void rename(SavedView view, String wanted) {
        if (named(wanted).isPresent() && !view.name().equals(wanted)) {
            trouble.set(Trouble.TAKEN);
        } else {
            change(() -> service.rename(view, wanted));
        }
    }

    /// What was asked or written meanwhile stays.
    private void change(Callable<List<SavedView>> work) {
        Asked answered = asked.get();
        String written = name.get();
        lane.run(
                work,
                all -> {
                    views.setAll(all);
                    if (asked.get() == answered && name.get().equals(written)) {
                        ask(Asked.NAME, Optional.empty());
                    }
                },
                this::failed);
    }

    private void failed(Failure failure) {
        trouble.set(Trouble.FAILED);
    }

    private void ask(Asked what, Optional<SavedView> view) {
        meant = view;
        name.set(view.map(SavedView::name).orElse(""));
        trouble.set(Trouble.NONE);
        asked.set(what);
    }
}
