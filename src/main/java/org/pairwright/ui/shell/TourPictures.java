package org.pairwright.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.pairwright.ui.kit.Png;

/// Pictures of the tour's window, each in a file of its own.
final class TourPictures {
    private final Shell shell;
    private final Path folder;
    private final Supplier<String> failed;

    /// @param folder where they go
    /// @param failed tells what went wrong so far; empty where nothing did
    TourPictures(Shell shell, Path folder, Supplier<String> failed) {
        this.shell = shell;
        this.folder = folder;
        this.failed = failed;
    }

    /// A picture of the window as it is.
    TourReport.Step take(int number, String name) {
        String failure = failed.get();
        if (!failure.isEmpty()) {
            throw new TourFailed("Something went wrong before \"" + name + "\": " + failure);
        }
        Path png =
                folder.resolve(
                        "%02d-%s.png"
                                .formatted(
                                        number,
                                        name.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-")));
        Stagehand.waitFor("all of the window", () -> shell.parts().isDone());
        write(png);
        return new TourReport.Step(name, png);
    }

    /// Takes the steps. Where they stop short, `stopped.png` shows what was on the screen then.
    <T> T whereItStops(Supplier<T> steps) {
        Path stopped = folder.resolve("stopped.png");
        try {
            Files.deleteIfExists(stopped);
            return steps.get();
        } catch (IOException e) {
            throw Tour.cantWrite(folder, e);
        } catch (TourFailed e) {
            write(stopped);
            throw new TourFailed(e.getMessage() + " What was on the screen: " + stopped, e);
        }
    }

    private void write(Path png) {
        Scene scene = shell.scene();
        WritableImage image = Stagehand.onScreen(() -> scene.snapshot(null));
        try {
            Png.write(image, png);
        } catch (IOException e) {
            throw new TourFailed("The picture " + png + " can't be written: " + e, e);
        }
    }
}
