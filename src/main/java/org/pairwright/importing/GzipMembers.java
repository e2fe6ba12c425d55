package org.pairwright.importing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// What the members of a gzip file hold, one after another (RFC 1952), to the last byte of the
/// file: Java's own stream takes a member that it can't read for the end. Zeros after the last
/// member pad the file, as for gzip itself.
final class GzipMembers extends InputStream {
    private static final int BLOCK = 1 << 16;

    private static final int MAGIC = 0x8b1f;
    private static final int DEFLATED = 8;

    private static final int HAS_HEADER_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xe0;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final CRC32 headerChecksum = new CRC32();
    private final byte[] packed = new byte[BLOCK];
    private int next;
    private int end;

    /// Where the block that is in `packed` ends in the file.
    private long endInFile;

    private boolean ended;

    /// @throws IOException when the first member does not begin as it should
    GzipMembers(InputStream in) throws IOException {
        this.in = in;
        readHeader();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            int n = inflate(bytes, from, length);
            if (n > 0) {
                checksum.update(bytes, from, n);
                return n;
            }
            if (inflater.finished()) {
                next = end - inflater.getRemaining();
                readTrailer();
                beginNext();
            } else if (inflater.needsDictionary()) {
                throw new ZipException("it needs a dictionary");
            } else {
                require();
                feed();
            }
        }
        return -1;
    }

    /// Gives all that is in `packed` to the inflater, which tells afterwards what it left.
    private void feed() {
        inflater.setInput(packed, next, end - next);
        next = end;
    }

    private int inflate(byte[] bytes, int from, int length) throws ZipException {
        try {
            return inflater.inflate(bytes, from, length);
        } catch (DataFormatException e) {
            ZipException broken = new ZipException(String.valueOf(e.getMessage()));
            broken.initCause(e);
            throw broken;
        }
    }

    private void readTrailer() throws IOException {
        long sum = readNumber(4);
        long size = readNumber(4);
        if (sum != checksum.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("Corrupt GZIP trailer");
        }
    }

    private void beginNext() throws IOException {
        long at = position();
        boolean padded = false;
        while (hasNext() && packed[next] == 0) {
            padded = true;
            next++;
        }
        if (!hasNext()) {
            ended = true;
        } else if (padded) {
            throw new ZipException("what follows the zeros at byte " + at + " is no padding");
        } else {
            inflater.reset();
            checksum.reset();
            readHeader();
        }
    }

    private void readHeader() throws IOException {
        long at = position();
        headerChecksum.reset();
        if (readNumber(2) != MAGIC) {
            throw new ZipException("what begins at byte " + at + " is not gzip");
        }
        if (readByte() != DEFLATED) {
            throw new ZipException("an unknown method of packing");
        }
        int flags = readByte();
        if ((flags & RESERVED) != 0) {
            throw new ZipException("unknown flags");
        }
        // When it was packed, how hard and where.
        readNumber(6);
        if ((flags & HAS_EXTRA) != 0) {
            for (long left = readNumber(2); left > 0; left--) {
                readByte();
            }
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HAS_HEADER_CHECKSUM) != 0) {
            long sum = headerChecksum.getValue() & 0xffff;
            if (readNumber(2) != sum) {
                throw new ZipException("Corrupt GZIP header");
            }
        }
    }

    private void skipText() throws IOException {
        while (readByte() != 0) {
            // Nobody asks for the name under which it was packed.
        }
    }

    /// A number of so many bytes, the least first.
    private long readNumber(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) readByte() << (8 * i);
        }
        return number;
    }

    private int readByte() throws IOException {
        require();
        int read = packed[next++] & 0xff;
        headerChecksum.update(read);
        return read;
    }

    private void require() throws IOException {
        if (!hasNext()) {
            throw new EOFException("The file ends within a member.");
        }
    }

    /// Whether the file goes on; if so, what comes next is in `packed`.
    private boolean hasNext() throws IOException {
        if (next < end) {
            return true;
        }
        next = 0;
        end = Math.max(0, in.read(packed, 0, packed.length));
        endInFile += end;
        return end > 0;
    }

    private long position() {
        return endInFile - (end - next);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
