package org.pairwright.exporting;

import java.util.List;

/// Says at the end of a Parquet file what stands in it: three lists of messages in each row, and
/// which of them was corrected.
final class ParquetFooter {
    /// The column that says which response is a correction.
    static final String CORRECTED = "corrected";

    /// The columns of messages.
    static final List<String> LISTS = List.of("prompt", "chosen", "rejected");

    /// What a message consists of.
    static final List<String> TEXTS = List.of("role", "content");

    private static final int REQUIRED = 0;
    private static final int REPEATED = 2;
    private static final int BYTE_ARRAY = 6;
    private static final int CONVERTED_UTF8 = 0;
    private static final int CONVERTED_LIST = 3;
    private static final int LOGICAL_STRING = 1;
    private static final int LOGICAL_LIST = 3;

    /// A group of rows.
    record Group(long rows, List<ParquetColumn.Chunk> chunks) {}

    private ParquetFooter() {}

    static void write(long rows, List<Group> groups, FileBytes out) {
        ThriftBytes thrift = new ThriftBytes(out);
        thrift.i32(1, 1).structs(2, 2 + LISTS.size() * (3 + TEXTS.size()));
        thrift.begin().text(4, "schema").i32(5, LISTS.size() + 1).end();
        LISTS.forEach(name -> list(thrift, name));
        text(thrift, CORRECTED);
        thrift.i64(3, rows).structs(4, groups.size());
        groups.forEach(group -> group(thrift, group));
        thrift.text(6, "pairwright version 1.0.0 (build 1)").end();
    }

    /// A list in the three levels that the format's specification asks for.
    private static void list(ThriftBytes thrift, String name) {
        thrift.begin().i32(3, REQUIRED).text(4, name).i32(5, 1).i32(6, CONVERTED_LIST);
        thrift.struct(10).struct(LOGICAL_LIST).end().end().end();
        thrift.begin().i32(3, REPEATED).text(4, "list").i32(5, 1).end();
        thrift.begin().i32(3, REQUIRED).text(4, "element").i32(5, TEXTS.size()).end();
        TEXTS.forEach(text -> text(thrift, text));
    }

    private static void text(ThriftBytes thrift, String name) {
        thrift.begin().i32(1, BYTE_ARRAY).i32(3, REQUIRED).text(4, name).i32(6, CONVERTED_UTF8);
        thrift.struct(10).struct(LOGICAL_STRING).end().end().end();
    }

    private static void group(ThriftBytes thrift, Group group) {
        thrift.begin().structs(1, group.chunks().size());
        group.chunks().forEach(chunk -> chunk.describe(thrift));
        thrift.i64(2, group.chunks().stream().mapToLong(ParquetColumn.Chunk::unpacked).sum());
        thrift.i64(3, group.rows()).end();
    }
}
