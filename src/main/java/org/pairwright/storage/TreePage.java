package org.pairwright.storage;

import java.util.List;

/// One page of a table: a header, then where each of its cells begins, then room, then the cells,
/// the first one last.
final class TreePage {
    /// A page below another.
    ///
    /// @param lastId the largest row id on it or below it
    record Child(long page, long lastId) {}

    /// How many pages one page leads to, whatever their ids.
    static final int MOST_CHILDREN = 1_000;

    private static final byte LEAF = 13;
    private static final byte INNER = 5;
    private static final int LEAF_HEADER = 8;
    private static final int INNER_HEADER = 12;

    private final byte[] bytes = new byte[PageFile.PAGE_SIZE];
    private final int header;
    private int cells;
    private int content = bytes.length;

    private TreePage(byte kind, int header) {
        this.header = header;
        bytes[0] = kind;
        putShort(content, 5);
    }

    static TreePage leaf() {
        return new TreePage(LEAF, LEAF_HEADER);
    }

    /// A page that leads to others: two or more.
    static TreePage above(List<Child> children) {
        TreePage page = new TreePage(INNER, INNER_HEADER);
        for (Child child : children.subList(0, children.size() - 1)) {
            int at = page.cell(Integer.BYTES + Varint.length(child.lastId()));
            putInt(child.page(), page.bytes, at);
            Varint.put(child.lastId(), page.bytes, at + Integer.BYTES);
        }
        putInt(children.getLast().page(), page.bytes, LEAF_HEADER);
        return page;
    }

    /// Whether there is room for a cell of that size.
    boolean fits(int size) {
        return header + (cells + 1) * Short.BYTES + size <= content;
    }

    /// Makes room for a cell.
    ///
    /// @return where it begins
    int cell(int size) {
        content -= size;
        putShort(content, header + cells * Short.BYTES);
        cells++;
        putShort(cells, 3);
        putShort(content, 5);
        return content;
    }

    byte[] bytes() {
        return bytes;
    }

    private void putShort(int value, int at) {
        bytes[at] = (byte) (value >> 8);
        bytes[at + 1] = (byte) value;
    }

    static void putInt(long value, byte[] into, int at) {
        into[at] = (byte) (value >> 24);
        into[at + 1] = (byte) (value >> 16);
        into[at + 2] = (byte) (value >> 8);
        into[at + 3] = (byte) value;
    }
}
