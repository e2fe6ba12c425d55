package org.pairwright.importing;

import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// Cuts a text into its rows.
interface RowCutter {
    /// Takes the pieces; answers whether to go on.
    interface Pieces {
        boolean row(RawRow row);

        /// A row that can't even be cut out, or the reason why the rest of the text can't be.
        boolean problem(Problem problem);
    }

    /// Cuts until the text ends or `pieces` has enough.
    void cut(RowBuffer text, Pieces pieces);

    /// The piece between the row's start and the next byte to look at, less `tail` bytes.
    static boolean piece(RowBuffer text, long line, int tail, Pieces pieces) {
        if (text.isTooLarge()) {
            return pieces.problem(
                    Problem.refusal(
                            line,
                            "",
                            ProblemCode.TOO_LARGE,
                            "The row is larger than "
                                    + (RowBuffer.MAX_ROW >> 20)
                                    + " MiB, the most that is read. Shorten or split it."));
        }
        int from = text.start();
        return pieces.row(new RawRow(line, text.bytes(), from, text.at - tail, text.offset(from)));
    }
}
