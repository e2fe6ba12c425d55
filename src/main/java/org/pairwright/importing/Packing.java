package org.pairwright.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pairwright.domain.ProblemCode;

/// How a file's rows are packed, by its first bytes.
enum Packing {
    NONE("", ProblemCode.UNREADABLE_FILE, ProblemCode.UNREADABLE_FILE),
    GZIP("gzip", ProblemCode.BROKEN_GZIP, ProblemCode.GZIP_BOMB),
    ZSTD("Zstandard", ProblemCode.BROKEN_ZSTD, ProblemCode.ZSTD_BOMB),
    /// Not text at all, but tables of columns; its rows are read as if they were JSON lines.
    PARQUET("Parquet", ProblemCode.BROKEN_PARQUET, ProblemCode.PARQUET_BOMB);

    private static final int MAGIC = 4;

    private final String word;
    private final ProblemCode broken;
    private final ProblemCode bomb;

    Packing(String word, ProblemCode broken, ProblemCode bomb) {
        this.word = word;
        this.broken = broken;
        this.bomb = bomb;
    }

    static Packing of(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return of(in.readNBytes(MAGIC));
        }
    }

    private static Packing of(byte[] head) {
        if (head.length >= 2 && head[0] == 0x1f && head[1] == (byte) 0x8b) {
            return GZIP;
        }
        if (head.length < MAGIC) {
            return NONE;
        }
        int magic =
                (head[0] & 0xff)
                        | (head[1] & 0xff) << 8
                        | (head[2] & 0xff) << 16
                        | (head[3] & 0xff) << 24;
        // A frame, or one of the sixteen that are to be skipped, with which some files begin.
        if (magic == 0xfd2fb528 || (magic & 0xfffffff0) == 0x184d2a50) {
            return ZSTD;
        }
        return magic == 0x31524150 ? PARQUET : NONE;
    }

    /// For people: "gzip".
    String word() {
        return word;
    }

    /// The code of a file that is cut short or damaged.
    ProblemCode broken() {
        return broken;
    }

    /// The code of a file that swells beyond its bounds.
    ProblemCode bomb() {
        return bomb;
    }
}
