package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Tally;

/// The pairs of an import, in a scratch file of their own: written page by page until somebody asks
/// for one of them, from then on by statements.
final class StagedPairs implements PairRows, AutoCloseable {
    private final SideFile side;
    private final Path path;
    private final PairPages pages;
    private PairRows rows;
    private boolean settled;

    private StagedPairs(SideFile side, Path path, PairPages pages) {
        this.side = side;
        this.path = path;
        this.pages = pages;
        rows = pages;
    }

    /// Makes the file in `folder`; where that fails, the side file is closed.
    static StagedPairs beside(SideFile side, Path folder) throws IOException, SQLException {
        try {
            Path path = Scratch.create(folder);
            try {
                PairPages.makeTables(path);
                // Held from now on, whatever becomes of its name.
                side.attach(path);
                return new StagedPairs(side, path, new PairPages(path, side.roots()));
            } catch (IOException | SQLException e) {
                Scratch.delete(path);
                throw e;
            }
        } catch (IOException | SQLException e) {
            side.close();
            throw e;
        }
    }

    @Override
    public void add(ImportedPair pair, Ids ids, UUID uuid, long batch, long line, Tally tally)
            throws SQLException {
        rows.add(pair, ids, uuid, batch, line, tally);
    }

    /// Lets statements find pairs or their parts by some columns.
    void index(String columns) throws SQLException {
        settle();
        side.execute(
                "create index "
                        + SideFile.PAIRS
                        + ".staged_"
                        + columns.replaceAll("\\W+", "_")
                        + " on "
                        + columns);
    }

    /// Until here no statement may look at the pairs.
    private void settle() throws SQLException {
        if (!settled) {
            settled = true;
            pages.finish();
            rows = new PairStatements(side);
        }
    }

    /// Says that all pairs have come, and lets statements of the side file see them.
    void finish() throws SQLException {
        if (rows instanceof PairStatements statements) {
            statements.addMissingStates();
        }
        settle();
    }

    Path path() {
        return path;
    }

    /// To be called when the side file is closed.
    @Override
    public void close() {
        try {
            pages.close();
        } finally {
            Scratch.delete(path);
        }
    }
}
