package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairwright.dataset.LabelBalance;
import org.pairwright.dataset.StoredMessages;
import org.pairwright.domain.StoredPair.StoredResponse;

/// The rows of a Parquet file. They are gathered into groups, column by column, and each group is
/// written when it is full.
final class ParquetRows implements FileRows {
    /// How much text makes a group full, before it is packed.
    private static final long FULL_AT = 16 << 20;

    private static final byte[] MAGIC = "PAR1".getBytes(US_ASCII);
    private static final byte[] ASSISTANT = "assistant".getBytes(US_ASCII);

    private final Path target;
    private final FileBytes out = new FileBytes(1 << 16);
    private final List<ParquetColumn> columns = new ArrayList<>();
    private final List<ParquetFooter.Group> groups = new ArrayList<>();
    private long flushed;
    private long rows;
    private long inGroup;

    ParquetRows(Path target) {
        this.target = target;
        for (String list : ParquetFooter.LISTS) {
            for (String text : ParquetFooter.TEXTS) {
                columns.add(new ParquetColumn(list, "list", "element", text));
            }
        }
        columns.add(new ParquetColumn(ParquetFooter.CORRECTED));
        out.raw(MAGIC);
    }

    @Override
    public void add(ExportRow row) {
        StoredMessages prompt = row.prompt();
        for (int i = 0; i < prompt.size(); i++) {
            columns.get(0).add(prompt.role(i).code().getBytes(US_ASCII), i == 0);
            columns.get(1).add(prompt.content(i).getBytes(UTF_8), i == 0);
        }
        answer(2, row.chosen());
        answer(4, row.rejected());
        columns.getLast().add(row.correctedWord().getBytes(US_ASCII), true);
        rows++;
        inGroup++;
        if (columns.stream().mapToLong(ParquetColumn::size).sum() >= FULL_AT) {
            endGroup();
        }
    }

    private void answer(int column, StoredResponse response) {
        columns.get(column).add(ASSISTANT, true);
        columns.get(column + 1).add(response.content().bytes(), true);
    }

    private void endGroup() {
        List<ParquetColumn.Chunk> chunks = new ArrayList<>();
        for (ParquetColumn column : columns) {
            chunks.add(column.write(out, flushed + out.length()));
        }
        groups.add(new ParquetFooter.Group(inGroup, chunks));
        inGroup = 0;
    }

    @Override
    public void end() {
        if (inGroup > 0) {
            endGroup();
        }
        int before = out.length();
        ParquetFooter.write(rows, groups, out);
        ParquetColumn.littleEndian(out, out.length() - before);
        out.raw(MAGIC);
    }

    @Override
    public FileBytes written() {
        return out;
    }

    @Override
    public void clear() {
        flushed += out.length();
        out.clear();
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public LabelBalance labels() {
        return LabelBalance.NONE;
    }

    @Override
    public FileCheck check() {
        return new ParquetCheck(target);
    }
}
