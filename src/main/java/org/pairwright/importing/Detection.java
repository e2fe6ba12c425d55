package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.PairField;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// What a file was found to be.
///
/// @param fields the names of those that its first rows have
/// @param reasons why, in full sentences
record Detection(
        Container container,
        ImportFormat format,
        RowsReader reader,
        Set<String> fields,
        List<String> reasons) {
    /// A format and the rows of a sample that are of it.
    private record Fit(ImportFormat format, long rows, String fields) {
        /// Why it is taken, and which rows are odd.
        String reason(List<Row> sample) {
            if (sample.size() == 1) {
                return "%s: the first row has %s.".formatted(format.id(), fields);
            }
            String most =
                    "%s: %d of the first %d rows have %s."
                            .formatted(format.id(), rows, sample.size(), fields);
            String odd =
                    sample.stream()
                            .filter(row -> format.fit(row).isEmpty())
                            .map(row -> String.valueOf(row.line()))
                            .limit(ODD_LINES)
                            .collect(Collectors.joining(", "));
            return odd.isEmpty()
                    ? most
                    : most
                            + " The others (line %s%s) are read as far as they are alike."
                                    .formatted(
                                            odd,
                                            sample.size() - rows > ODD_LINES ? " and more" : "");
        }
    }

    /// How many odd rows are named.
    private static final int ODD_LINES = 5;

    /// @throws BrokenFile when no format fits
    static Detection of(TextFile text, ImportOptions given) {
        List<String> reasons = new ArrayList<>(text.reasons());
        ContainerGuess container = text.container(given.separator(), given.known());
        reasons.add(container.reason());
        List<Row> sample = Sample.of(text.buffer(), container.container());
        Set<String> fields = fields(sample);
        ImportOptions options = given.forFields(fields);
        ImportFormat format = format(options, sample, reasons);
        RowsReader reader = format.reader(options, sample);
        reasons.addAll(reader.notes());
        boolean found = options.format().isEmpty() && options.mapping().isEmpty();
        return new Detection(
                container.container(),
                format,
                found ? OddRows.watched(format, reader, sample) : reader,
                fields,
                List.copyOf(reasons));
    }

    /// The names of all fields that a sample has.
    static Set<String> fields(List<Row> sample) {
        return sample.stream()
                .flatMap(row -> row.shape().names().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ImportFormat format(
            ImportOptions options, List<Row> sample, List<String> reasons) {
        if (!options.format().isEmpty()) {
            reasons.add("The format was given: " + options.format() + ".");
            return ImportFormats.of(options.format());
        }
        if (!options.mapping().isEmpty()) {
            requireMapped(options, sample);
            reasons.add(
                    options.mapping().alone()
                            ? mapped(options.mapping())
                            : "A mapping was given, so the rows are plain pairs.");
            return ImportFormats.of(PlainFormat.ID);
        }
        if (sample.isEmpty()) {
            reasons.add("No row could be read, so it is taken for plain pairs.");
            return ImportFormats.of(PlainFormat.ID);
        }
        Fit best = best(sample);
        reasons.add(best.reason(sample));
        return best.format();
    }

    /// What is more particular says more of its rows than what is more general, which may fit even
    /// those among them that lack a field. So the first format that fits at least half of the rows
    /// is taken, though a later one may fit more.
    private static Fit best(List<Row> sample) {
        Optional<Fit> best = Optional.empty();
        for (ImportFormat format : ImportFormats.all()) {
            List<String> fits = sample.stream().map(format::fit).flatMap(Optional::stream).toList();
            if (fits.size() > best.map(Fit::rows).orElse(0L)) {
                best = Optional.of(new Fit(format, fits.size(), fits.getFirst()));
            }
            if (2 * fits.size() >= sample.size()) {
                break;
            }
        }
        return best.orElseThrow(() -> UnknownRows.refusal(sample));
    }

    private static String mapped(FieldMapping mapping) {
        return mapping.paths().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> it.getKey().code() + " is " + it.getValue())
                .collect(
                        Collectors.joining(
                                ", ", "Files of these fields are read by a mapping: ", "."));
    }

    /// A path that leads nowhere in any row is a slip of the pen, not a file of bad rows, and so is
    /// a mapping that leaves open what every pair needs.
    private static void requireMapped(ImportOptions options, List<Row> sample) {
        options.mapping()
                .paths()
                .forEach((field, path) -> {
                    boolean found =
                            sample.isEmpty()
                                    || sample.stream()
                                            .anyMatch(row ->
                                                    Slot.find(row.shape(), path)
                                                            .flatMap(slot -> slot.of(row))
                                                            .isPresent());
                    if (!found) {
                        throw new BrokenFile(
                                Problem.refusal(
                                        0,
                                        path,
                                        ProblemCode.MISSING_FIELD,
                                        "%s the field \"%s\", which is mapped to %s. The rows have: %s."
                                                .formatted(
                                                        sample.size() == 1
                                                                ? "The first row does not have"
                                                                : "None of the first %d rows has"
                                                                        .formatted(sample.size()),
                                                        path,
                                                        field.code(),
                                                        UnknownRows.names(sample))));
                    }
                });
        requireComplete(options, sample);
    }

    private static void requireComplete(ImportOptions options, List<Row> sample) {
        List<PlainLayout> layouts =
                sample.stream().map(row -> PlainLayout.of(row.shape(), options.mapping())).toList();
        if (layouts.isEmpty() || layouts.stream().anyMatch(PlainLayout::isComplete)) {
            return;
        }
        List<PairField> missing = layouts.getFirst().missing();
        throw new BrokenFile(
                Problem.refusal(
                        0,
                        missing.getFirst().code(),
                        ProblemCode.MISSING_FIELD,
                        "%s no %s, by the mapping or under a usual name. Map %s too%s. The rows have: %s."
                                .formatted(
                                        sample.size() == 1
                                                ? "The first row has"
                                                : "The first %d rows have".formatted(sample.size()),
                                        missing.stream()
                                                .map(PairField::code)
                                                .collect(Collectors.joining(" and no ")),
                                        missing.size() == 1 ? "it" : "them",
                                        missing.contains(PairField.RESPONSE_A)
                                                ? ", or chosen and rejected, or responses for a list"
                                                : "",
                                        UnknownRows.names(sample))));
    }
}
