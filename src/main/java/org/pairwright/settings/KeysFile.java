package org.pairwright.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Own keys in a file of their own, to be taken to another machine.
public final class KeysFile {
    private static final String KEYS = "pairwright_keys";

    private KeysFile() {}

    /// Writes keys by the ids of acts.
    ///
    /// @throws UncheckedIOException when the disk does not let us
    public static void write(Path file, Map<String, List<String>> keys) {
        try {
            var json = SettingsJson.keys(Map.of());
            json.set(KEYS, SettingsJson.keys(keys));
            new JsonFile(file).write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys can't be written to " + file + ": " + e, e);
        }
    }

    /// Reads keys by the ids of acts.
    ///
    /// @throws NoKeysFile when the file holds none or can't be read
    public static Map<String, List<String>> read(Path file) {
        try {
            JsonNode json = new JsonFile(file).read();
            if (!json.path(KEYS).isObject()) {
                throw new NoKeysFile(file + " holds no keys of Pairwright.");
            }
            return SettingsJson.keys(Lenient.of(json).at(KEYS));
        } catch (JacksonException e) {
            throw new NoKeysFile(file + " holds no keys of Pairwright: it is not JSON.", e);
        } catch (IOException e) {
            throw new NoKeysFile(file + " can't be read: " + e, e);
        }
    }
}
