package org.pairwright.importing;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.ZipException;

/// What the frames of a Zstandard file hold, one after another, to the last byte of the file: the
/// library's own stream takes the end of the file for the end of a frame that has begun.
final class ZstandardFrames extends InputStream {
    private static final int BLOCK = 1 << 17;

    private final InputStream in;
    private final ZstdDecompressCtx frames = new ZstdDecompressCtx();
    private final byte[] block = new byte[BLOCK];
    private final ByteBuffer packed = ByteBuffer.allocateDirect(BLOCK).flip();
    private final ByteBuffer unpacked = ByteBuffer.allocateDirect(BLOCK).flip();
    private boolean withinFrame;

    ZstandardFrames(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!unpacked.hasRemaining()) {
            // A frame that has begun may have more to give than fitted in.
            if (!unpack() && !fill()) {
                if (withinFrame) {
                    throw new EOFException("The file ends within a frame.");
                }
                return -1;
            }
        }
        int n = Math.min(length, unpacked.remaining());
        unpacked.get(bytes, from, n);
        return n;
    }

    /// Whether anything came of it.
    private boolean unpack() throws IOException {
        if (!packed.hasRemaining() && !withinFrame) {
            return false;
        }
        int before = packed.remaining();
        unpacked.clear();
        try {
            withinFrame = !frames.decompressDirectByteBufferStream(unpacked, packed);
        } catch (ZstdException e) {
            unpacked.flip();
            ZipException broken = new ZipException(String.valueOf(e.getMessage()));
            broken.initCause(e);
            throw broken;
        }
        unpacked.flip();
        return unpacked.hasRemaining() || packed.remaining() < before;
    }

    private boolean fill() throws IOException {
        int n = in.read(block, 0, block.length);
        if (n <= 0) {
            return false;
        }
        packed.clear();
        packed.put(block, 0, n);
        packed.flip();
        return true;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() throws IOException {
        frames.close();
        in.close();
    }
}
