package org.pairwright.service.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.pairwright.service.UnknownAnnotator;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// Tells whose labels are meant.
public final class Meant {
    private Meant() {}

    /// Whether a label is by one of some annotators.
    ///
    /// @param annotators their names; none for all
    /// @throws UnknownAnnotator when nobody in the project is called so
    public static IntPredicate of(AgreementLabels labels, List<String> annotators) {
        if (annotators.isEmpty()) {
            return label -> true;
        }
        Set<String> unknown = new HashSet<>(annotators);
        boolean[] meant = new boolean[labels.annotators().size()];
        for (int i = 0; i < meant.length; i++) {
            String name = labels.annotators().get(i).name();
            meant[i] = annotators.contains(name);
            unknown.remove(name);
        }
        for (String name : annotators) {
            if (unknown.contains(name)) {
                throw new UnknownAnnotator(name);
            }
        }
        return label -> meant[labels.label(LabelColumn.ANNOTATOR, label)];
    }
}
