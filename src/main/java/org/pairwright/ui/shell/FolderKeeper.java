package org.pairwright.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pairwright.ui.kit.Folders;

/// Keeps in the settings where files of each kind were chosen last.
///
/// @param home where people keep files as long as no project was opened
record FolderKeeper(SettingsKeeper keeper, Path home) implements Folders {
    @Override
    public Optional<Path> last(String kind) {
        return Optional.ofNullable(keeper.settings().folders().get(kind))
                .filter(Files::isDirectory);
    }

    /// That of the project that was opened last, else where this system has documents.
    @Override
    public Path first() {
        Path documents = home.resolve("Documents");
        return keeper.settings().recent().stream()
                .findFirst()
                .map(it -> it.path().toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .orElse(Files.isDirectory(documents) ? documents : home);
    }

    @Override
    public void remember(String kind, Path folder) {
        keeper.change(it -> it.withFolder(kind, folder));
    }
}
