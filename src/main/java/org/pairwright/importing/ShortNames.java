package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// Lets rows pass whose ids and sources are short enough to be shown in a line, and refuses the
/// others: what is that long is text that went astray.
record ShortNames(RowSink sink) implements RowSink {
    /// The most characters of a row's own id, and of the name of who gave a response.
    static final int LONGEST = 10_000;

    @Override
    public void accept(ImportedRow row) {
        sink.accept(tooLong(row).map(problem -> refused(row, problem)).orElse(row));
    }

    private static ImportedRow refused(ImportedRow row, Problem problem) {
        return new ImportedRow(row.line(), row.rows(), List.of(), List.of(problem));
    }

    private static Optional<Problem> tooLong(ImportedRow row) {
        return row.pairs().stream().flatMap(pair -> tooLong(row.line(), pair)).findFirst();
    }

    private static Stream<Problem> tooLong(long line, ImportedPair pair) {
        return Stream.of(
                        tooLong(line, "id", "The row's id", pair.externalId()),
                        tooLong(line, "source", "The source of a response", pair.a().source()),
                        tooLong(line, "source", "The source of a response", pair.b().source()))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> tooLong(long line, String field, String what, String text) {
        int length = text.length() > LONGEST ? text.codePointCount(0, text.length()) : 0;
        return length > LONGEST
                ? Optional.of(
                        Problem.refusal(
                                line,
                                field,
                                ProblemCode.TOO_LARGE,
                                what
                                        + " has "
                                        + length
                                        + " characters, more than "
                                        + LONGEST
                                        + ", the most that is read. Shorten it or leave the row out."))
                : Optional.empty();
    }
}
