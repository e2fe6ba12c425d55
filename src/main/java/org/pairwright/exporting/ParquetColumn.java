package org.pairwright.exporting;

import com.github.luben.zstd.Zstd;
import java.util.Arrays;
import java.util.List;

/// One column of texts, in lists or one a row, as far as it is gathered for the next row group. No
/// list is empty and no text missing, so that an entry is told by whether it begins a list.
final class ParquetColumn {
    private static final int BYTE_ARRAY = 6;
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int ZSTD = 6;
    private static final int DATA_PAGE = 0;
    private static final int COMPRESSION_LEVEL = 3;

    /// How much text makes a page full: what readers unpack at once.
    private static final int FULL_PAGE = 1 << 20;

    private final List<String> path;
    private final FileBytes values = new FileBytes(1 << 16);
    private final FileBytes repetitions = new FileBytes(1 << 10);
    private final FileBytes pages = new FileBytes(1 << 16);
    private int runValue;
    private int runLength;
    private int inPage;
    private int count;
    private long unpackedPages;

    ParquetColumn(String... path) {
        this.path = List.of(path);
    }

    /// Adds a text.
    ///
    /// @param first whether it begins the list of a row
    void add(byte[] text, boolean first) {
        // A row stays on one page.
        if (first && values.length() >= FULL_PAGE) {
            endPage();
        }
        littleEndian(values, text.length);
        values.raw(text);
        int repetition = first ? 0 : 1;
        if (runLength > 0 && repetition != runValue) {
            endRun();
        }
        runValue = repetition;
        runLength++;
        inPage++;
    }

    private void endRun() {
        run(repetitions, runLength, runValue);
        runLength = 0;
    }

    /// How much is gathered, in bytes before it is packed.
    long size() {
        return unpackedPages + values.length();
    }

    /// Where a column's part of a row group stands.
    ///
    /// @param unpacked bytes with the pages' headers, before they are packed
    /// @param packed bytes with the pages' headers
    record Chunk(List<String> path, long offset, int count, long unpacked, long packed) {
        void describe(ThriftBytes thrift) {
            thrift.begin().i64(2, offset).struct(3);
            thrift.i32(1, BYTE_ARRAY).numbers(2, PLAIN, RLE).texts(3, path).i32(4, ZSTD);
            thrift.i64(5, count).i64(6, unpacked).i64(7, packed).i64(9, offset);
            thrift.end().end();
        }
    }

    /// Writes what was gathered, and begins anew.
    ///
    /// @param offset where in the file it will stand
    Chunk write(FileBytes out, long offset) {
        endPage();
        out.raw(pages.array(), 0, pages.length());
        Chunk chunk = new Chunk(path, offset, count, unpackedPages, pages.length());
        pages.clear();
        count = 0;
        unpackedPages = 0;
        return chunk;
    }

    private void endPage() {
        endRun();
        FileBytes page = new FileBytes(values.length() + repetitions.length() + 64);
        // What stands in no list has no levels to tell of.
        if (path.size() > 1) {
            levels(page, repetitions);
            FileBytes definitions = new FileBytes(16);
            run(definitions, inPage, 1);
            levels(page, definitions);
        }
        page.raw(values.array(), 0, values.length());
        byte[] unpacked = Arrays.copyOf(page.array(), page.length());
        byte[] packed = Zstd.compress(unpacked, COMPRESSION_LEVEL);
        int before = pages.length();
        ThriftBytes header = new ThriftBytes(pages);
        header.i32(1, DATA_PAGE).i32(2, unpacked.length).i32(3, packed.length).struct(5);
        header.i32(1, inPage).i32(2, PLAIN).i32(3, RLE).i32(4, RLE).end().end();
        unpackedPages += pages.length() - before + (long) unpacked.length;
        pages.raw(packed);
        values.clear();
        repetitions.clear();
        count += inPage;
        inPage = 0;
    }

    private static void levels(FileBytes page, FileBytes runs) {
        littleEndian(page, runs.length());
        page.raw(runs.array(), 0, runs.length());
    }

    /// A run of one level, which is 0 or 1.
    private static void run(FileBytes out, int length, int value) {
        int rest = length << 1;
        while ((rest & ~0x7f) != 0) {
            out.ascii((char) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.ascii((char) rest);
        out.ascii((char) value);
    }

    static void littleEndian(FileBytes out, int number) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            out.ascii((char) ((number >>> shift) & 0xff));
        }
    }
}
