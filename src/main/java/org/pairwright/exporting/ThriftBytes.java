package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Writes structures in the compact protocol of Apache Thrift, as far as Parquet's footers and page
/// headers need it.
final class ThriftBytes {
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int LONG_LIST = 15;

    private final FileBytes out;
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int lastField;

    ThriftBytes(FileBytes out) {
        this.out = out;
    }

    ThriftBytes i32(int field, int value) {
        header(field, I32);
        varint(zigzag(value));
        return this;
    }

    ThriftBytes i64(int field, long value) {
        header(field, I64);
        varint(zigzag(value));
        return this;
    }

    ThriftBytes text(int field, String text) {
        header(field, BINARY);
        text(text);
        return this;
    }

    /// Begins a structure that [#end] ends.
    ThriftBytes struct(int field) {
        header(field, STRUCT);
        return begin();
    }

    /// Begins a structure in a list.
    ThriftBytes begin() {
        outer.push(lastField);
        lastField = 0;
        return this;
    }

    ThriftBytes end() {
        out.ascii('\0');
        lastField = outer.isEmpty() ? 0 : outer.pop();
        return this;
    }

    /// Begins a list of so many structures, each between [#begin] and [#end].
    ThriftBytes structs(int field, int size) {
        list(field, STRUCT, size);
        return this;
    }

    /// A list of numbers.
    ThriftBytes numbers(int field, int... values) {
        list(field, I32, values.length);
        for (int value : values) {
            varint(zigzag(value));
        }
        return this;
    }

    /// A list of texts.
    ThriftBytes texts(int field, List<String> texts) {
        list(field, BINARY, texts.size());
        texts.forEach(this::text);
        return this;
    }

    private void list(int field, int type, int size) {
        header(field, LIST);
        if (size < LONG_LIST) {
            out.ascii((char) ((size << 4) | type));
        } else {
            out.ascii((char) ((LONG_LIST << 4) | type));
            varint(size);
        }
    }

    /// Fields come in the order of their numbers, each at most 15 after the one before.
    private void header(int field, int type) {
        int step = field - lastField;
        if (step < 1 || step > LONG_LIST) {
            throw new IllegalArgumentException(
                    "Field " + field + " can't follow " + lastField + ".");
        }
        out.ascii((char) ((step << 4) | type));
        lastField = field;
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        varint(bytes.length);
        out.raw(bytes);
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.ascii((char) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.ascii((char) rest);
    }

    private static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }
}
