package org.pairwright.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.FileField;
import org.pairwright.domain.FileFields;
import org.pairwright.domain.PairField;
import org.pairwright.domain.SavedMapping;

/// Finds what a file's first rows have, for those who map it: their fields, what lies within these,
/// and a sample of each.
public final class FieldDiscovery {
    /// How deep lists and objects are looked into.
    static final int MAX_DEPTH = 4;

    /// How many items of a list are looked at.
    static final int MAX_ITEMS = 4;

    /// More than these nobody chooses from; what lies deeper can be written by hand.
    static final int MAX_FIELDS = 1_000;

    /// How much of a value is shown, in characters.
    private static final int LONGEST = 120;

    /// The most bytes that a character takes, and one more.
    private static final int MAX_BYTES = 5;

    /// By their paths, in the order in which they were found.
    private final Map<String, String> samples = new LinkedHashMap<>();

    private FieldDiscovery() {}

    /// What the first rows of a file have; nothing where not one can be read.
    ///
    /// @param separator the one character between the columns of a table; empty to find it out
    /// @param known mappings of tables of which some say it for theirs
    /// @throws UnreadableFile when it can't be opened or holds no row
    public static FileFields of(Path path, String separator, List<SavedMapping> known) {
        return ImportFile.naming(
                path,
                () -> {
                    try (TextFile text = TextFile.open(path)) {
                        Container container = text.container(separator, known).container();
                        return of(Sample.of(text.buffer(), container), container);
                    }
                });
    }

    private static FileFields of(List<Row> sample, Container container) {
        FieldDiscovery found = new FieldDiscovery();
        Set<String> names = Detection.fields(sample);
        for (Row row : sample) {
            row.fields().forEach(field -> found.add(field, row.shape(), field.name(), 1));
        }
        return new FileFields(names, found.fields(), usual(sample), separator(container));
    }

    private static String separator(Container container) {
        return container instanceof Container.Table table ? String.valueOf(table.separator()) : "";
    }

    private List<FileField> fields() {
        return samples.entrySet().stream()
                .map(it -> new FileField(it.getKey(), it.getValue()))
                .toList();
    }

    /// @param top the name of the row's field that it lies in
    private void add(Field field, Shape shape, String top, int depth) {
        String path = field.name();
        boolean isFull = samples.size() >= MAX_FIELDS && !samples.containsKey(path);
        // What a field with dots in its name is called may be the way into another one.
        boolean isReached =
                Slot.find(shape, path).filter(slot -> slot.name(shape).equals(top)).isPresent();
        if (path.isBlank() || isFull || !isReached) {
            return;
        }
        samples.merge(path, sample(field), (known, more) -> known.isEmpty() ? more : known);
        if (depth < MAX_DEPTH) {
            parts(field).forEach(part -> add(part, shape, top, depth + 1));
        }
    }

    /// What lies within a field, as far as a path can lead there.
    private static List<Field> parts(Field field) {
        try {
            return switch (field.kind()) {
                case ARRAY -> Nested.items(field).stream().limit(MAX_ITEMS).toList();
                case OBJECT ->
                        Nested.members(field).entrySet().stream()
                                .filter(it -> !it.getKey().isBlank() && !it.getKey().contains("."))
                                .map(Map.Entry::getValue)
                                .toList();
                case STRING, NUMBER, BOOLEAN, NULL -> List.of();
            };
        } catch (RefusedRow e) {
            // The row is refused with its reason when it is read; here it has nothing to choose.
            return List.of();
        }
    }

    private static String sample(Field field) {
        return switch (field.kind()) {
            case ARRAY, OBJECT -> {
                int length = Math.min(LONGEST * MAX_BYTES, field.to() - field.from());
                yield beginning(
                        new String(field.bytes(), field.from(), length, StandardCharsets.UTF_8));
            }
            case STRING, NUMBER, BOOLEAN -> beginning(field.text());
            case NULL -> "";
        };
    }

    private static String beginning(String text) {
        int characters = text.codePointCount(0, Math.min(text.length(), 2 * LONGEST));
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, characters));
        String line = text.substring(0, end).strip().replaceAll("\\s+", " ");
        return end < text.length() ? line + "…" : line;
    }

    private static FieldMapping usual(List<Row> sample) {
        Map<PairField, String> paths = new EnumMap<>(PairField.class);
        for (Row row : sample) {
            PlainLayout layout = PlainLayout.of(row.shape(), FieldMapping.NONE);
            for (PairField field : PairField.values()) {
                layout.name(field, row.shape()).ifPresent(name -> paths.putIfAbsent(field, name));
            }
        }
        FieldMapping found = FieldMapping.alone(paths);
        return found.missing().contains(PairField.RESPONSE_A) ? withChoice(found, sample) : found;
    }

    /// Where there are no two responses, a chosen and a rejected one under their usual names.
    private static FieldMapping withChoice(FieldMapping found, List<Row> sample) {
        FieldMapping choice = found;
        for (PairField field : FieldMapping.CHOICE) {
            choice = choice.inPlace(field, called(UsualNames.of(field), sample));
        }
        return choice.paths().keySet().containsAll(FieldMapping.CHOICE) ? choice : found;
    }

    /// What rows call the first of these names that is there; empty where none is.
    private static String called(List<String> usual, List<Row> sample) {
        return usual.stream()
                .flatMap(name ->
                        sample.stream()
                                .flatMap(row -> row.shape().names().stream())
                                .filter(it -> UsualNames.form(it).equals(name)))
                .findFirst()
                .orElse("");
    }
}
