package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;

/// A person who chooses what was laid down before.
final class TourDialogs implements Dialogs {
    private final Path folder;
    private final Consumer<String> fail;
    private final AtomicReference<List<Path>> files;
    private final AtomicReference<Path> place;

    /// @param pairs the file that is chosen at first
    /// @param folder where new files go
    /// @param fail told what must not happen
    TourDialogs(Path pairs, Path folder, Consumer<String> fail) {
        this.folder = folder;
        this.fail = fail;
        files = new AtomicReference<>(List.of(pairs));
        place = new AtomicReference<>(folder.resolve("releases"));
    }

    /// Chooses other files from here on.
    void choose(List<Path> chosen) {
        files.set(chosen);
    }

    /// Chooses another folder from here on.
    void chooseFolder(Path chosen) {
        place.set(chosen);
    }

    @Override
    public List<Path> chooseFiles(String title, String kind, List<String> patterns) {
        return Objects.requireNonNull(files.get());
    }

    @Override
    public Optional<Path> chooseNewFile(String title, Path suggested, String kind, String pattern) {
        return Optional.of(folder.resolve(suggested.getFileName()));
    }

    @Override
    public Optional<Path> chooseFolder(String title, Path suggested) {
        return Optional.ofNullable(place.get());
    }

    @Override
    public void openAddress(String address) {
        fail.accept("The tour opens no address: " + address);
    }

    @Override
    public void unforeseen(Failure failure) {
        fail.accept(failure.details());
    }
}
