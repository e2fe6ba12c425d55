package org.pairwright.ui.kit.exhibit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Inquiry;

/// What is looked at in parts: by what, and the pictures of what is found in each. Nothing is
/// looked for before somebody wants to see it.
///
/// @param <S> by what it can be
public abstract class InParts<S> {
    private final ReadOnlyObjectWrapper<S> by;
    private final ReadOnlyObjectWrapper<List<Exhibit>> exhibits =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Inquiry inquiry;
    private boolean wanted;

    /// @param first by what it is at first
    protected InParts(S first, Background background) {
        by = new ReadOnlyObjectWrapper<>(first);
        inquiry = new Inquiry(background, problem -> failure.set(Optional.of(problem)));
    }

    /// How the pictures are found, in the background.
    ///
    /// @return empty while it is not known yet what to look at; it finds nothing where it is
    ///   stopped
    protected abstract Optional<Function<Glance, Optional<List<Exhibit>>>> search(S chosen);

    public ReadOnlyObjectProperty<S> byProperty() {
        return by.getReadOnlyProperty();
    }

    /// A picture for each kind of thing that is found.
    public ReadOnlyObjectProperty<List<Exhibit>> exhibitsProperty() {
        return exhibits.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return inquiry.busyProperty();
    }

    /// How far it is, from 0 to 1; less than 0 while it is unknown.
    public ReadOnlyDoubleProperty reachedProperty() {
        return inquiry.reachedProperty();
    }

    /// Why there is nothing to see; empty while nothing went wrong.
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Looks at it by something else.
    public void choose(S chosen) {
        if (!chosen.equals(by.get())) {
            by.set(chosen);
            exhibits.set(List.of());
            look();
        }
    }

    /// Somebody sees the parts, or no longer.
    public void want(boolean seen) {
        boolean now = seen && !wanted;
        wanted = seen;
        if (now) {
            look();
        }
    }

    /// Does not wait any longer.
    public void stop() {
        inquiry.stop();
    }

    /// Something else is looked at from here on.
    protected void lookAnew() {
        if (wanted) {
            look();
        }
    }

    private void look() {
        search(by.get())
                .ifPresent(search -> {
                    failure.set(Optional.empty());
                    inquiry.ask(search, found -> found.ifPresent(exhibits::set));
                });
    }
}
