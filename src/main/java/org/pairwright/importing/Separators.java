package org.pairwright.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.SavedMapping;

/// What stands between the columns of a table.
final class Separators {
    /// What to say of text that is none.
    static final String NONE =
            "A separator is one character of ASCII, no quote and no line end; a tab is \\t.";

    /// The usual ones first, by their names.
    private static final Map<Character, String> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put(',', "comma");
        USUAL.put(';', "semicolon");
        USUAL.put('\t', "tab");
        USUAL.put('|', "bar");
        USUAL.put('~', "tilde");
        USUAL.put('^', "caret");
    }

    /// A separator and the columns that it makes of the first line.
    record Found(char separator, int columns) {
        /// For people: `commas`, `":"`.
        String words() {
            String name = USUAL.get(separator);
            return name == null ? "\"" + separator + "\"" : name + "s";
        }
    }

    private Separators() {}

    static boolean isOne(String separator) {
        return separator.length() == 1 && canSeparate(separator.charAt(0));
    }

    private static boolean canSeparate(char sign) {
        return sign < 0x7f && sign != 0 && sign != '"' && sign != '\n' && sign != '\r';
    }

    /// The separator of a table.
    ///
    /// @param given what somebody said it is; empty when nobody did
    /// @param known mappings of which some say what it was in tables of the same columns
    /// @throws BrokenFile when there is none
    static Found of(String text, String given, List<SavedMapping> known) {
        if (!given.isEmpty()) {
            return new Found(given.charAt(0), columns(text, given.charAt(0)).size());
        }
        return known.stream()
                .filter(it -> isOne(it.separator()) && isParted(text, it))
                .findFirst()
                .map(it -> new Found(it.separator().charAt(0), it.fields().size()))
                .orElseGet(() -> find(text));
    }

    /// Whether a text, parted as tables of these columns were, has just these.
    private static boolean isParted(String text, SavedMapping known) {
        List<String> columns = columns(text, known.separator().charAt(0));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            names.add(CsvRows.name(columns.get(i), i));
        }
        return names.equals(known.fields());
    }

    private static Found find(String text) {
        Found best = new Found(',', 1);
        for (char separator : USUAL.keySet()) {
            int found = columns(text, separator).size();
            if (found > best.columns()) {
                best = new Found(separator, found);
            }
        }
        return best.columns() > 1 ? best : unusual(text);
    }

    /// Any other sign may stand in any text, so that the columns have to be those of pairs.
    private static Found unusual(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .chars()
                .mapToObj(sign -> (char) sign)
                .filter(sign ->
                        canSeparate(sign) && !Character.isLetterOrDigit(sign) && sign != '_')
                .distinct()
                .filter(sign -> isHeaderOfPairs(columns(text, sign)))
                .findFirst()
                .map(sign -> new Found(sign, columns(text, sign).size()))
                .orElseThrow(() ->
                        new BrokenFile(
                                ProblemCode.UNKNOWN_SEPARATOR,
                                "The file is neither JSON lines nor a JSON array nor a table: its first line"
                                        + " has no "
                                        + String.join(", ", USUAL.values())
                                        + " between columns, and no other sign that parts a prompt and two"
                                        + " responses. Say which sign it is; on the command line, with --separator."));
    }

    private static boolean isHeaderOfPairs(List<String> columns) {
        List<String> names = columns.stream().map(String::strip).toList();
        return names.stream().distinct().count() == names.size()
                && PlainLayout.of(new Shape(names), FieldMapping.NONE).isComplete();
    }

    /// The columns of the first record; none where it can't be read.
    private static List<String> columns(String text, char separator) {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            Optional<CsvRecord> first = records.stream().findFirst();
            return first.map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
