package org.pairwright.ui.shell;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.pairwright.ui.kit.Screen;

/// A screen and its model, each made when it is first asked for.
final class LaterScreen<M> {
    private final Once<M> model;
    private final Once<Screen> screen;

    /// @param screen makes the screen of the model
    LaterScreen(Supplier<M> model, Function<M, Screen> screen) {
        this.model = new Once<>(model);
        this.screen = new Once<>(() -> screen.apply(this.model.get()));
    }

    M model() {
        return model.get();
    }

    Screen screen() {
        return screen.get();
    }

    /// Whether the model was asked for and is so.
    boolean isMadeAnd(Predicate<M> so) {
        return model.isMadeAnd(so);
    }

    /// Does something with the model where it was asked for.
    void ifMade(Consumer<M> use) {
        model.ifMade(use);
    }
}
