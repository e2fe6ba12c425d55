package org.pairwright.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A small file of JSON.
final class JsonFile {
    /// The largest file that is read, in bytes: 1 MiB.
    private static final long MAX_BYTES = 1 << 20;

    private static final Class<PosixFileAttributeView> POSIX = PosixFileAttributeView.class;
    private static final FileAttribute<?> ONESELF =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;

    JsonFile(Path file) {
        this.file = file;
    }

    /// @throws IOException when it is missing, too large, or can't be read
    /// @throws JacksonException when it is not JSON
    JsonNode read() throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(file + " is larger than " + MAX_BYTES + " bytes.");
        }
        return JsonTree.read(Files.readAllBytes(file));
    }

    /// Takes the place of what was there before, in one step.
    void write(JsonNode json) throws IOException {
        write(json, false);
    }

    /// As the other, in a file that no other user of the machine can read, where its file system
    /// has a word for that.
    void writeForOneself(JsonNode json) throws IOException {
        write(json, true);
    }

    private void write(JsonNode json, boolean forOneself) throws IOException {
        byte[] bytes = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path making = file.toAbsolutePath().resolveSibling(file.getFileName() + ".new");
        if (forOneself && Files.getFileStore(making.getParent()).supportsFileAttributeView(POSIX)) {
            Files.deleteIfExists(making);
            Files.createFile(making, ONESELF);
        }
        Files.write(making, bytes);
        try (FileChannel written = FileChannel.open(making, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(
                making, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
