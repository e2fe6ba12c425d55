package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.stream.Stream;

/// Takes the tour while JavaFX's thread is watched, and prints for how long it did not answer at
/// most, and what it did then.
final class MeasureTour {
    private static final int LONGEST = 5;

    private MeasureTour() {}

    /// Takes the tour.
    ///
    /// @param arguments the folder for what it leaves
    public static void main(String[] arguments) {
        Toolkit.withoutDisplay(() -> {
            try (UiWatch watch = UiWatch.start()) {
                new Tour(Path.of(arguments[0]), false).run();
                watch.longest(LONGEST)
                        .forEach(it -> {
                            Figures.print("stall", Stream.of(it.seconds()));
                            System.out.println("what " + it.what());
                        });
            }
            return true;
        });
        System.exit(0);
    }
}
