package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.ImportedAnnotation;

/// What files look like before they are imported.
///
/// @param file the first of them that holds pairs
/// @param files how many there are, with those in folders
/// @param format the id of the format that `file` is read as
/// @param reasons why that format, in full sentences
/// @param fields the names of those that its first rows have
/// @param several whether some of its first rows make several pairs, so that there is a choice
/// @param decided whether some of its first rows say which response is better
/// @param pairs the first few, shortened; of several files some of each
public record ImportPreview(
        Path file,
        int files,
        String format,
        List<String> reasons,
        Set<String> fields,
        boolean several,
        boolean decided,
        List<Row> pairs) {
    /// A pair as it will be read.
    ///
    /// @param file the one it is in
    /// @param line the line it begins on, from 1
    /// @param prompt the beginning of what the user said last
    /// @param a the beginning of the response that will be A
    /// @param b that of the other one
    /// @param decisions what the file says of the two, in terms of A and B
    public record Row(
            Path file,
            long line,
            String prompt,
            String a,
            String b,
            List<ImportedAnnotation> decisions) {
        public Row {
            decisions = List.copyOf(decisions);
        }
    }

    public ImportPreview {
        reasons = List.copyOf(reasons);
        fields = Set.copyOf(fields);
        pairs = List.copyOf(pairs);
    }
}
