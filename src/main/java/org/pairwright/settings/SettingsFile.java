package org.pairwright.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The settings on the disk.
public final class SettingsFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long MAX_BYTES = 1 << 20;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// What was saved last. A file that is missing, broken or of another version gives the defaults
    /// for what can't be read: settings never keep anybody from their work.
    public Settings load() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                return Settings.DEFAULT;
            }
            JsonNode saved = JSON.readTree(Files.readAllBytes(file));
            return new Settings(
                    text(saved, "last_project", Settings.DEFAULT.lastProject()),
                    text(saved, "look", Settings.DEFAULT.look()));
        } catch (IOException | JacksonException e) {
            return Settings.DEFAULT;
        }
    }

    private static String text(JsonNode saved, String key, String otherwise) {
        JsonNode value = saved.get(key);
        return value != null && value.isString() ? value.stringValue() : otherwise;
    }

    /// Takes the place of what was saved before, in one step.
    ///
    /// @throws UncheckedIOException when the disk does not let us
    public void save(Settings settings) {
        ObjectNode saved = JSON.createObjectNode();
        saved.put("last_project", settings.lastProject());
        saved.put("look", settings.look());
        byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(saved);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path making = file.resolveSibling(file.getFileName() + ".new");
            Files.write(making, bytes);
            try (FileChannel written = FileChannel.open(making, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(
                    making,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The settings can't be saved in " + file + ": " + e, e);
        }
    }
}
