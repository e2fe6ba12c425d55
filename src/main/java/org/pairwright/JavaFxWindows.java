package org.pairwright;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.pairwright.cli.TourStopped;
import org.pairwright.cli.Windows;
import org.pairwright.ui.shell.Desktop;
import org.pairwright.ui.shell.Tour;
import org.pairwright.ui.shell.TourFailed;
import org.pairwright.ui.shell.TourReport;

/// Hands the command line what opens windows. The toolkit is loaded when one of them is asked for.
final class JavaFxWindows implements Windows {
    @Override
    public int open(List<String> arguments, Consumer<String> say) {
        return new Desktop(say).open(arguments);
    }

    @Override
    public Toured tour(Path folder, boolean all) {
        try {
            TourReport report = new Tour(folder, all).run();
            return new Toured(
                    report.steps().stream().map(step -> new Step(step.name(), step.png())).toList(),
                    report.exported());
        } catch (TourFailed e) {
            throw new TourStopped(e);
        }
    }
}
