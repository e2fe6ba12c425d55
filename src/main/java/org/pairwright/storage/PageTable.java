package org.pairwright.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Fills an empty table of a [PageFile] with rows in the order of their ids: leaves one after the
/// other, and above them in the end the pages that lead to them.
final class PageTable {
    private static final int PAGE_SIZE = PageFile.PAGE_SIZE;

    /// The most of a row that stands in its leaf. Of a longer one a part does, and the rest in
    /// pages of its own.
    private static final int MOST = PAGE_SIZE - 35;

    private static final int LEAST = (PAGE_SIZE - 12) * 32 / 255 - 23;

    /// What a page of such a rest holds, after the number of the next.
    private static final int REST = PAGE_SIZE - Integer.BYTES;

    private final PageFile file;
    private final long root;
    private final List<TreePage.Child> leaves = new ArrayList<>();
    private TreePage leaf = TreePage.leaf();
    private long lastId;

    /// @param root the page that the table begins with
    PageTable(PageFile file, long root) {
        this.file = file;
        this.root = root;
    }

    /// @param id larger than all before
    void add(long id, PageRecord row) throws IOException {
        if (id <= lastId) {
            throw new IllegalArgumentException("Row " + id + " comes after row " + lastId + ".");
        }
        int start = row.seal();
        int length = row.end() - start;
        int local = local(length);
        int overflow = local < length ? Integer.BYTES : 0;
        int size = Varint.length(length) + Varint.length(id) + local + overflow;
        if (!leaf.fits(size)) {
            endLeaf();
        }
        lastId = id;
        byte[] page = leaf.bytes();
        int at = Varint.put(id, page, Varint.put(length, page, leaf.cell(size)));
        System.arraycopy(row.array(), start, page, at, local);
        if (overflow > 0) {
            TreePage.putInt(file.next(), page, at + local);
            addRest(row.array(), start + local, row.end());
        }
    }

    private static int local(int length) {
        if (length <= MOST) {
            return length;
        }
        int part = LEAST + (length - LEAST) % REST;
        return part <= MOST ? part : LEAST;
    }

    private void addRest(byte[] row, int from, int to) throws IOException {
        for (int at = from; at < to; at += REST) {
            byte[] page = new byte[PAGE_SIZE];
            boolean last = to - at <= REST;
            TreePage.putInt(last ? 0 : PageFile.after(file.next()), page, 0);
            System.arraycopy(row, at, page, Integer.BYTES, Math.min(REST, to - at));
            file.append(page);
        }
    }

    private void endLeaf() throws IOException {
        leaves.add(new TreePage.Child(file.append(leaf.bytes()), lastId));
        leaf = TreePage.leaf();
    }

    /// Says that all rows have come.
    void finish() throws IOException {
        if (leaves.isEmpty()) {
            file.replace(root, leaf.bytes());
            return;
        }
        endLeaf();
        List<TreePage.Child> level = leaves;
        while (level.size() > TreePage.MOST_CHILDREN) {
            level = above(level);
        }
        file.replace(root, TreePage.above(level).bytes());
    }

    /// The pages that lead to those of a level, as evenly filled as can be.
    private List<TreePage.Child> above(List<TreePage.Child> level) throws IOException {
        List<TreePage.Child> above = new ArrayList<>();
        int count = Math.ceilDiv(level.size(), TreePage.MOST_CHILDREN);
        for (int i = 0; i < count; i++) {
            var children =
                    level.subList(
                            (int) ((long) level.size() * i / count),
                            (int) ((long) level.size() * (i + 1) / count));
            long page = file.append(TreePage.above(children).bytes());
            above.add(new TreePage.Child(page, children.getLast().lastId()));
        }
        return above;
    }
}
