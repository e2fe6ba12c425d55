package org.pairwright.ui.labeling;

import java.util.List;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Taxonomy;
import org.pairwright.service.LabelingService;

/// What the project asks now.
///
/// @param recent the categories that the annotator used lately
record Asked(Taxonomy taxonomy, Questions questions, List<String> recent) {
    /// Waits for the disk.
    static Asked by(LabelingService service) {
        return new Asked(
                service.taxonomy(), service.questions(), service.history().recentCategories());
    }
}
