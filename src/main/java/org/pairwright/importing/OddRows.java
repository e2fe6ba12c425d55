package org.pairwright.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// Tells of rows that lack a field by which the file was found to be of its format, where that
/// would otherwise only be missing from what came in. A row that has to wait for others of its
/// prompt is refused, as it would come in with them under their line.
final class OddRows implements RowsReader {
    /// More names than these help nobody.
    private static final int NAMES = 5;

    private final RowsReader reader;
    private final ImportFormat format;
    private final Set<String> expected;

    private OddRows(RowsReader reader, ImportFormat format, Set<String> expected) {
        this.reader = reader;
        this.format = format;
        this.expected = expected;
    }

    /// @param reader what reads the rows of `format`
    static RowsReader watched(ImportFormat format, RowsReader reader, List<Row> sample) {
        return new OddRows(reader, format, expected(format, sample));
    }

    /// What all rows of the format have, those fields first by which they are known.
    private static Set<String> expected(ImportFormat format, List<Row> sample) {
        Optional<Set<String>> common = Optional.empty();
        String known = "";
        for (Row row : sample) {
            Optional<String> fields = format.fit(row);
            if (fields.isPresent()) {
                known = fields.get();
                Set<String> names =
                        common.orElseGet(() -> new LinkedHashSet<>(row.shape().names()));
                names.retainAll(row.shape().names());
                common = Optional.of(names);
            }
        }
        String first = known;
        List<String> names = new ArrayList<>(common.orElseGet(Set::of));
        names.sort(Comparator.comparing(name -> !first.contains(name)));
        return new LinkedHashSet<>(names);
    }

    @Override
    public void read(Row row, RowSink sink) {
        List<String> lacking =
                format.fit(row).isPresent()
                        ? List.of()
                        : expected.stream().filter(name -> !row.shape().has(name)).toList();
        if (lacking.isEmpty()) {
            reader.read(row, sink);
        } else if (reader instanceof RowReader) {
            reader.read(row, imported -> sink.accept(told(imported, lacking)));
        } else {
            throw new RefusedRow(
                    lacking.getFirst(),
                    ProblemCode.MISSING_FIELD,
                    sentence(lacking) + " Add it or leave the row out.");
        }
    }

    private static ImportedRow told(ImportedRow row, List<String> lacking) {
        if (row.refused()) {
            return row;
        }
        List<Problem> problems = new ArrayList<>(row.problems());
        problems.add(
                Problem.warning(
                        row.line(),
                        lacking.getFirst(),
                        ProblemCode.MISSING_FIELD,
                        sentence(lacking) + " It came in without."));
        return new ImportedRow(
                row.line(),
                row.rows(),
                row.pairs(),
                problems,
                row.from(),
                row.project(),
                row.part());
    }

    private static String sentence(List<String> lacking) {
        return "The row lacks what the file's rows are known by: "
                + String.join(", ", lacking.subList(0, Math.min(NAMES, lacking.size())))
                + ".";
    }

    @Override
    public void finish(RowSink sink) {
        reader.finish(sink);
    }

    @Override
    public void close() {
        reader.close();
    }

    @Override
    public boolean keepsLongNames() {
        return reader.keepsLongNames();
    }

    @Override
    public List<String> notes() {
        return reader.notes();
    }
}
