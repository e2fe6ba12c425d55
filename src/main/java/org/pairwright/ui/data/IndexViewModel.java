package org.pairwright.ui.data;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.service.Cancelled;
import org.pairwright.service.DataService;
import org.pairwright.service.Progress;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Glance;

/// The index for searching: built once somebody searches so many texts that it is worth while.
final class IndexViewModel {
    enum State {
        /// Nothing is to be said.
        QUIET,
        BUILDING,
        /// Somebody stopped it, or the disk does not let us; texts are looked through instead.
        STOPPED
    }

    private final DataService service;
    private final Background background;
    private final Runnable built;
    private final Consumer<Failure> failed;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.QUIET);
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private Glance building;

    /// @param built told when searching is faster than it was
    IndexViewModel(
            DataService service, Background background, Runnable built, Consumer<Failure> failed) {
        this.service = service;
        this.background = background;
        this.built = built;
        this.failed = failed;
        building = newGlance();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How much of it is built, up to 1.
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /// Builds it where that is worth while, unless somebody has stopped it.
    void offer() {
        if (state.get() == State.QUIET) {
            background.run(
                    service::wantsIndex,
                    wanted -> {
                        if (wanted) {
                            build();
                        }
                    },
                    failed);
        }
    }

    /// Builds it.
    void build() {
        if (state.get() == State.BUILDING) {
            return;
        }
        Glance mine = newGlance();
        building = mine;
        share.set(0);
        state.set(State.BUILDING);
        background.run(
                () -> build(mine),
                complete -> {
                    state.set(complete ? State.QUIET : State.STOPPED);
                    if (complete) {
                        built.run();
                    }
                },
                problem -> {
                    state.set(State.STOPPED);
                    failed.accept(problem);
                });
    }

    private Glance newGlance() {
        return new Glance(background, reached -> share.set(reached < 0 ? 1 : reached));
    }

    private boolean build(Glance mine) {
        try {
            return service.buildIndex(Progress.of(mine::report, mine::cancelled));
        } catch (Cancelled stopped) {
            return false;
        }
    }

    /// Builds it, or stops that.
    void toggle() {
        if (state.get() == State.BUILDING) {
            stop();
        } else {
            build();
        }
    }

    void stop() {
        building.stop();
    }
}
