package org.pairwright.importing;

import java.util.Map;

/// How a file is to be read.
///
/// @param format the id of an [ImportFormat]; empty to find it out from the content
/// @param mapping for the format `plain`: from a field's name (`prompt`, `response_a`,
///   `response_b`, `responses`, `id`, `system`, `source_a`, `source_b`, `preference`, `strength`,
///   `annotator`, `tools`) to the path of the file's own field, with dots into nested objects and
///   lists (`data.answers.0`); may be empty
public record ImportOptions(
        String format, Map<String, String> mapping, PairChoice pairs, LabelBase labelBase) {
    /// Everything is found out from the content.
    public static final ImportOptions DETECT =
            new ImportOptions("", Map.of(), PairChoice.UNSTATED, LabelBase.UNSTATED);

    /// @throws InvalidMapping when the mapping names a field that there is none of, or goes with a
    ///   format that takes none
    /// @throws UnknownFormat when no import format has the id
    public ImportOptions {
        mapping = Map.copyOf(mapping);
        if (!format.isEmpty()) {
            ImportFormats.of(format);
        }
        for (Map.Entry<String, String> entry : mapping.entrySet()) {
            if (!PlainField.isCode(entry.getKey())) {
                throw InvalidMapping.unknownField(entry.getKey());
            }
            if (entry.getValue().isBlank()) {
                throw InvalidMapping.emptyPath(entry.getKey());
            }
        }
        if (!mapping.isEmpty() && !format.isEmpty() && !format.equals(PlainFormat.ID)) {
            throw InvalidMapping.otherFormat(format);
        }
    }

    /// The same with another mapping.
    public ImportOptions withMapping(Map<String, String> mapping) {
        return new ImportOptions(format, mapping, pairs, labelBase);
    }

    /// The same with another format.
    public ImportOptions withFormat(String format) {
        return new ImportOptions(format, mapping, pairs, labelBase);
    }

    /// The same with another choice of pairs.
    public ImportOptions withPairs(PairChoice pairs) {
        return new ImportOptions(format, mapping, pairs, labelBase);
    }

    /// The same with another base of labels.
    public ImportOptions withLabelBase(LabelBase labelBase) {
        return new ImportOptions(format, mapping, pairs, labelBase);
    }
}
