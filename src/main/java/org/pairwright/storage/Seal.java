package org.pairwright.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/// The last eight bytes of a file that is not written to any more: a mark and the CRC-32C (RFC
/// 3720, appendix B.4) of all before. SQLite reads as many pages of a database as its head names,
/// and never looks at what follows.
final class Seal {
    private static final int LENGTH = 2 * Integer.BYTES;
    private static final int MARK = 0x5061_5365;
    private static final int BUFFER = 1 << 20;

    /// Files that were looked through by this process, as they were then.
    private static final Map<Path, Look> SEEN = new ConcurrentHashMap<>();

    private record Look(Object key, long size, FileTime changed) {
        static Look at(Path file) throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Object key = now.fileKey();
            return new Look(key == null ? "" : key, now.size(), now.lastModifiedTime());
        }
    }

    private Seal() {}

    /// Seals a file.
    static void put(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long length = channel.size();
            channel.write(
                    ByteBuffer.allocate(LENGTH).putLong(seal(channel, length)).flip(), length);
        }
    }

    /// Takes the seal off a file that is to be written to.
    static void remove(Path file) throws IOException {
        forget(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - LENGTH);
        }
    }

    /// Whether a file is sealed and is what was sealed. Reads all of it, once for as long as it
    /// looks unchanged.
    static boolean isWhole(Path file) throws IOException {
        Look look = Look.at(file);
        if (look.equals(SEEN.get(file))) {
            return true;
        }
        // Opened once: another file may take the name meanwhile.
        try (FileChannel channel = FileChannel.open(file)) {
            long length = channel.size() - LENGTH;
            ByteBuffer there = ByteBuffer.allocate(LENGTH);
            if (length < 0
                    || channel.read(there, length) < LENGTH
                    || there.flip().getLong() != seal(channel, length)) {
                return false;
            }
        }
        SEEN.put(file, look);
        return true;
    }

    /// To be called when a file goes, or goes elsewhere.
    static void forget(Path file) {
        SEEN.remove(file);
    }

    /// The files of a folder that were found whole and have not gone since.
    static List<Path> remembered(Path folder) {
        return SEEN.keySet().stream().filter(file -> file.startsWith(folder)).sorted().toList();
    }

    private static long seal(FileChannel channel, long length) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long at = 0;
        while (at < length) {
            buffer.clear().limit((int) Math.min(BUFFER, length - at));
            int read = channel.read(buffer, at);
            if (read < 0) {
                break;
            }
            sum.update(buffer.flip());
            at += read;
        }
        return ((long) MARK << Integer.SIZE) | sum.getValue();
    }
}
