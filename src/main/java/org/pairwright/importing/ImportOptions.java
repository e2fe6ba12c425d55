package org.pairwright.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.PairField;
import org.pairwright.domain.SavedMapping;

/// How a file is to be read.
///
/// @param format the id of an [ImportFormat]; empty to find it out from the content
/// @param mapping for the format `plain`; may be empty
/// @param known mappings that were made for files of the same fields; one of them is followed where
///   neither `format` nor `mapping` says otherwise
/// @param separator the one character between the columns of a table; empty to find it out
public record ImportOptions(
        String format,
        FieldMapping mapping,
        PairChoice pairs,
        LabelBase labelBase,
        List<SavedMapping> known,
        String separator) {
    /// Everything is found out from the content.
    public static final ImportOptions DETECT =
            new ImportOptions(
                    "", FieldMapping.NONE, PairChoice.UNSTATED, LabelBase.UNSTATED, List.of(), "");

    /// @throws InvalidMapping when a mapping goes with a format that takes none
    /// @throws UnknownFormat when no import format has the id
    public ImportOptions {
        known = List.copyOf(known);
        if (!format.isEmpty()) {
            ImportFormats.of(format);
        }
        if (!separator.isEmpty() && !isSeparator(separator)) {
            throw new IllegalArgumentException(Separators.NONE);
        }
        if (!mapping.isEmpty() && !format.isEmpty() && !format.equals(PlainFormat.ID)) {
            throw InvalidMapping.otherFormat(format);
        }
    }

    /// Whether a text can part the columns of a table: one character that does.
    public static boolean isSeparator(String text) {
        return Separators.isOne(text);
    }

    /// The same with another mapping.
    ///
    /// @param paths from a field's name ([PairField#code]) to the path of the file's own field
    /// @throws InvalidMapping when it names a field that there is none of, or no path, or says
    ///   twice which response is better
    public ImportOptions withMapping(Map<String, String> paths) {
        Map<PairField, String> fields = new EnumMap<>(PairField.class);
        paths.forEach((code, path) -> {
            PairField field =
                    PairField.of(code).orElseThrow(() -> InvalidMapping.unknownField(code));
            if (path.isBlank()) {
                throw InvalidMapping.emptyPath(code);
            }
            fields.put(field, path);
        });
        FieldMapping mapping = new FieldMapping(fields, false);
        if (!mapping.contradicting().isEmpty()) {
            throw InvalidMapping.contradiction(mapping.contradicting());
        }
        return withMapping(mapping);
    }

    private ImportOptions withMapping(FieldMapping mapping) {
        return new ImportOptions(format, mapping, pairs, labelBase, known, separator);
    }

    /// The same with other mappings that are known.
    public ImportOptions withKnown(List<SavedMapping> known) {
        return new ImportOptions(format, mapping, pairs, labelBase, known, separator);
    }

    /// The same with another format.
    public ImportOptions withFormat(String format) {
        return new ImportOptions(format, mapping, pairs, labelBase, known, separator);
    }

    /// The same with another choice of pairs.
    public ImportOptions withPairs(PairChoice pairs) {
        return new ImportOptions(format, mapping, pairs, labelBase, known, separator);
    }

    /// The same with tables whose columns are separated by that character.
    ///
    /// @throws IllegalArgumentException when it is no character that can be one
    public ImportOptions withSeparator(String separator) {
        return new ImportOptions(format, mapping, pairs, labelBase, known, separator);
    }

    /// The same with another base of labels.
    public ImportOptions withLabelBase(LabelBase labelBase) {
        return new ImportOptions(format, mapping, pairs, labelBase, known, separator);
    }

    /// How a file of these fields is to be read: as it was mapped before, where nothing else is
    /// said.
    ImportOptions forFields(Set<String> fields) {
        return format.isEmpty() && mapping.isEmpty()
                ? SavedMapping.of(fields, known)
                        .map(saved -> withMapping(saved.mapping()))
                        .orElse(this)
                : this;
    }
}
