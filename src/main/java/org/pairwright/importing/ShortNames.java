package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;

/// Lets rows pass whose ids, sources and category codes are short enough to be shown in a line, and
/// refuses the others: what is that long is text that went astray.
record ShortNames(RowSink sink) implements RowSink {
    /// The most characters of a row's own id, and of the name of who gave a response.
    static final int LONGEST = 10_000;

    /// The most characters of a hazard category's code.
    static final int LONGEST_CODE = 500;

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
        return Stream.concat(
                Stream.of(
                                tooLong(line, "id", "The row's id", pair.externalId(), LONGEST),
                                tooLongSource(line, pair.a()),
                                tooLongSource(line, pair.b()))
                        .flatMap(Optional::stream),
                codes(pair).flatMap(code -> tooLongCode(line, code).stream()));
    }

    static boolean isTooLongCode(String code) {
        return code.codePointCount(0, code.length()) > LONGEST_CODE;
    }

    private static Stream<String> codes(ImportedPair pair) {
        return pair.annotations().stream()
                .map(ImportedAnnotation::judgment)
                .flatMap(it -> Stream.of(it.a(), it.b()))
                .flatMap(verdict -> verdict.categories().stream());
    }

    private static Optional<Problem> tooLongSource(long line, Response response) {
        return tooLong(line, "source", "The source of a response", response.source(), LONGEST);
    }

    private static Optional<Problem> tooLongCode(long line, String code) {
        return tooLong(line, "categories", "A hazard category's code", code, LONGEST_CODE);
    }

    private static Optional<Problem> tooLong(
            long line, String field, String what, String text, int longest) {
        int length = text.length() > longest ? text.codePointCount(0, text.length()) : 0;
        return length > longest
                ? Optional.of(
                        Problem.refusal(
                                line,
                                field,
                                ProblemCode.TOO_LARGE,
                                what
                                        + " has "
                                        + length
                                        + " characters, more than "
                                        + longest
                                        + ", the most that is read. Shorten it or leave the row out."))
                : Optional.empty();
    }
}
