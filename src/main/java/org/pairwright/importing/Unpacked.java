package org.pairwright.importing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.pairwright.domain.ProblemCode;

/// What a gzipped file holds, with bounds on what a small file may swell to.
final class Unpacked extends InputStream {
    /// How much may come out before the ratio is looked at.
    static final long UNQUESTIONED = 64L << 20;

    /// How many times its packed size a file may unpack to. Texts reach 10, logs of one line 100.
    static final long MAX_RATIO = 200;

    /// The most that may come out of one file: 64 GiB.
    static final long MAX_TOTAL = 64L << 30;

    private static final int BLOCK = 1 << 16;

    private final CountedFile packed;
    private final InputStream in;
    private final long maxTotal;
    private long total;

    Unpacked(CountedFile packed) {
        this(packed, MAX_TOTAL);
    }

    Unpacked(CountedFile packed, long maxTotal) {
        this.packed = packed;
        this.maxTotal = maxTotal;
        try {
            in = new GZIPInputStream(packed, BLOCK);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        int n;
        try {
            n = in.read(bytes, from, length);
        } catch (IOException e) {
            throw broken(e);
        }
        if (n > 0) {
            total += n;
            refuseBomb();
        }
        return n;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void refuseBomb() {
        if (total > maxTotal) {
            throw new BrokenFile(
                    ProblemCode.GZIP_BOMB,
                    "The gzip file unpacks to more than "
                            + maxTotal
                            + " bytes, the most that is read. Split it into several files.");
        }
        if (total > UNQUESTIONED && total / MAX_RATIO > packed.bytesRead()) {
            throw new BrokenFile(
                    ProblemCode.GZIP_BOMB,
                    "The gzip file unpacks to more than "
                            + MAX_RATIO
                            + " times its size, as a gzip bomb does. If it is meant to be so, unpack it"
                            + " and import what comes out.");
        }
    }

    private BrokenFile broken(IOException cause) {
        return switch (cause) {
            case EOFException e ->
                    new BrokenFile(
                            ProblemCode.BROKEN_GZIP,
                            "The gzip file is cut short: it ends after "
                                    + packed.bytesRead()
                                    + " bytes in the middle of its data. Fetch or copy it again.",
                            e);
            case ZipException e ->
                    new BrokenFile(
                            ProblemCode.BROKEN_GZIP,
                            "The gzip file is damaged ("
                                    + e.getMessage()
                                    + "). Fetch or copy it again.",
                            e);
            default -> Unpacked.unreadable(cause);
        };
    }

    /// What an error of the disk becomes.
    static BrokenFile unreadable(IOException cause) {
        return new BrokenFile(
                ProblemCode.UNREADABLE_FILE,
                "The file can't be read: " + cause.getMessage() + ".",
                cause);
    }
}
