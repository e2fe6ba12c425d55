package org.pairwright.importing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.pairwright.domain.ProblemCode;

/// What a packed file holds, with bounds on what a small file may swell to.
final class Unpacked extends InputStream {
    private final CountedFile packed;
    private final Packing packing;
    private final InputStream in;
    private final Swelling swelling;

    Unpacked(CountedFile packed, Packing packing) {
        this(packed, packing, Swelling.MAX_TOTAL);
    }

    Unpacked(CountedFile packed, Packing packing, long maxTotal) {
        this.packed = packed;
        this.packing = packing;
        swelling = new Swelling(packing, maxTotal, packed::bytesRead);
        try {
            in = open();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private InputStream open() throws IOException {
        return switch (packing) {
            case GZIP -> new GzipMembers(packed);
            case ZSTD -> new ZstandardFrames(packed);
            case NONE, PARQUET ->
                    throw new IllegalStateException("Nothing is to be unpacked from " + packing);
        };
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
            swelling.add(n);
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

    private BrokenFile broken(IOException cause) {
        return switch (cause) {
            case EOFException e -> cutShort(e);
            case ZipException e -> damaged(e);
            default -> unreadable(cause);
        };
    }

    private BrokenFile cutShort(IOException cause) {
        return new BrokenFile(
                packing.broken(),
                "The "
                        + packing.word()
                        + " file is cut short: it ends after "
                        + packed.bytesRead()
                        + " bytes in the middle of its data. Fetch or copy it again.",
                cause);
    }

    private BrokenFile damaged(IOException cause) {
        return new BrokenFile(
                packing.broken(),
                "The "
                        + packing.word()
                        + " file is damaged ("
                        + cause.getMessage()
                        + "). Fetch or copy it again.",
                cause);
    }

    /// What an error of the disk becomes.
    static BrokenFile unreadable(IOException cause) {
        return new BrokenFile(
                ProblemCode.UNREADABLE_FILE,
                "The file can't be read: " + cause.getMessage() + ".",
                cause);
    }
}
