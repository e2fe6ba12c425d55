package org.pairwright.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
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
        ByteBuffer seal =
                ByteBuffer.allocate(LENGTH).putInt(MARK).putInt(sum(file, Files.size(file)));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(seal.flip(), channel.size());
        }
    }

    /// Takes the seal off a file that is to be written to.
    static void remove(Path file) throws IOException {
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
        if (look.size() < LENGTH
                || seal(file)
                        != (((long) MARK << 32)
                                | (sum(file, look.size() - LENGTH) & 0xffff_ffffL))) {
            return false;
        }
        SEEN.put(file, look);
        return true;
    }

    private static long seal(Path file) throws IOException {
        ByteBuffer seal = ByteBuffer.allocate(LENGTH);
        try (FileChannel channel = FileChannel.open(file)) {
            channel.read(seal, channel.size() - LENGTH);
        }
        return seal.flip().remaining() == LENGTH ? seal.getLong() : 0;
    }

    private static int sum(Path file, long length) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[BUFFER];
        long left = length;
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    break;
                }
                sum.update(buffer, 0, read);
                left -= read;
            }
        }
        return (int) sum.getValue();
    }
}
