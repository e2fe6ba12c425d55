package org.pairwright.service;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.dataset.LabelBalance;
import org.pairwright.dataset.RowLengths;
import org.pairwright.exporting.ExportedFile;

/// What an export brought. `exported` and all of `excluded` add up to `pairs`.
///
/// @param format the format's id
/// @param axis the axis's word
/// @param resolve the rule's word, such as `annotator:NAME`
/// @param exported pairs that are in the files; where each response is a row of its own, a pair has
///   up to two rows
/// @param excluded reasons that occurred, each with how many pairs it kept out
/// @param obstacles what could not be carried; adds up to what is excluded as `cannot_carry`
/// @param corrected how many pairs went out with what an annotator corrected in a good response
/// @param merged how many rows of single responses were not written, as an earlier row says the
///   same
/// @param contradicted how many were not, as one pair says that the response is good and another
///   that it is bad
/// @param templated how many pairs went out with what a model was sent beyond the prompt
/// @param companions files that were put beside the dataset for its trainer
/// @param warnings what deserves a look, in full sentences
/// @param labels how many rows are labeled good and bad; none where the format has no labels
/// @param lengths how long the texts are that went out; none of an archive
public record ExportReport(
        String format,
        String axis,
        String resolve,
        List<ExportedFile> files,
        long pairs,
        long exported,
        Map<String, Long> excluded,
        Map<String, Long> obstacles,
        long corrected,
        long merged,
        long contradicted,
        long templated,
        List<Path> companions,
        List<String> warnings,
        LabelBalance labels,
        RowLengths lengths) {
    public ExportReport {
        files = List.copyOf(files);
        companions = List.copyOf(companions);
        warnings = List.copyOf(warnings);
        obstacles = Collections.unmodifiableMap(new LinkedHashMap<>(obstacles));
        excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded));
    }
}
