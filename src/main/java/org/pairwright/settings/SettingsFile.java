package org.pairwright.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/// The settings on the disk.
public final class SettingsFile {
    private final Path path;

    public SettingsFile(Path path) {
        this.path = path;
    }

    /// Where they are kept.
    public Path path() {
        return path;
    }

    /// What was saved last. A file that is missing, broken or of another version gives the defaults
    /// for what can't be read: settings never keep anybody from their work.
    public Settings load() {
        try {
            return SettingsJson.read(new JsonFile(path).read());
        } catch (IOException | JacksonException e) {
            return Settings.DEFAULT;
        }
    }

    /// Takes the place of what was saved before, in one step. Other users of the machine can't read
    /// it: what somebody opted out of is nobody's business.
    ///
    /// @throws UncheckedIOException when the disk does not let us
    public void save(Settings settings) {
        try {
            new JsonFile(path).writeForOneself(SettingsJson.write(settings));
        } catch (IOException e) {
            throw new UncheckedIOException("The settings can't be saved in " + path + ": " + e, e);
        }
    }
}
