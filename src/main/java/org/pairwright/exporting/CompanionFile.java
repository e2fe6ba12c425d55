package org.pairwright.exporting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A companion on its way to its place beside a dataset.
final class CompanionFile {
    /// More than any list of datasets has; what is larger is something else.
    private static final long MAX_BYTES = 16 << 20;

    private final Path path;
    private final byte[] content;

    private CompanionFile(Path path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    /// Makes up what is to stand beside `files`. Nothing is written yet.
    ///
    /// @throws UnwritableFile when something stands there that can't be added to
    static CompanionFile of(Companion companion, List<Path> files) {
        Path path = files.getFirst().resolveSibling(companion.fileName());
        try {
            return new CompanionFile(path, companion.content(before(path), files));
        } catch (UnreadableCompanion e) {
            throw new UnwritableFile(path, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UnwritableFile(path, e);
        }
    }

    private static Optional<byte[]> before(Path path) throws IOException, UnreadableCompanion {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(path) || Files.size(path) > MAX_BYTES) {
            throw new UnreadableCompanion("it is not a file of the kind that belongs there");
        }
        return Optional.of(Files.readAllBytes(path));
    }

    Path path() {
        return path;
    }

    void publish() {
        try (PartFile part = PartFile.begin(path)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                part.channel().write(bytes);
            }
            part.channel().force(true);
            part.publish();
        } catch (IOException e) {
            throw new UnwritableFile(path, e);
        }
    }
}
