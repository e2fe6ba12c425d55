package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Level;

/// A long table of ratings to audit: a row for each label.
///
/// @param item the name of the column that says what was labeled
/// @param annotator the name of the column that says by whom
/// @param label the name of the column that says how
/// @param cluster the name of the column that says which items belong together; empty where each
///   stands for itself
/// @param categories all there are, in their order; empty for those that occur
/// @param separators characters, each of which stands between the tags of a set
/// @param twoWay whether annotators are drawn again, too, for a stricter interval of alpha
public record RatingsRequest(
        Path file,
        String item,
        String annotator,
        String label,
        String cluster,
        Level level,
        List<String> categories,
        String separators,
        AuditOptions options,
        boolean twoWay) {
    public RatingsRequest {
        categories = List.copyOf(categories);
    }

    /// The first category that can't be one at this level; empty where all can.
    public Optional<String> misfit() {
        LabelCheck check = new LabelCheck(level, categories);
        return categories.stream().filter(name -> !check.look(name).isFine()).findFirst();
    }
}
