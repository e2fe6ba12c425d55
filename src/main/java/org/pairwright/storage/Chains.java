package org.pairwright.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Recording;

/// How the decisions of one row follow one another: those of an archive by annotator and
/// occurrence, in the order in which they come; all others stand by themselves.
final class Chains {
    private record Chain(String annotator, int occurrence) {}

    private final List<ImportedAnnotation> annotations;
    private final int[] previous;
    private final boolean[] heads;

    Chains(List<ImportedAnnotation> annotations) {
        this.annotations = annotations;
        previous = new int[annotations.size()];
        heads = new boolean[annotations.size()];
        Map<Chain, Integer> last = new HashMap<>();
        for (int i = 0; i < annotations.size(); i++) {
            previous[i] = -1;
            heads[i] = true;
            ImportedAnnotation said = annotations.get(i);
            if (said.recording() instanceof Recording.Elsewhere there) {
                Integer before = last.put(new Chain(said.annotator(), there.occurrence()), i);
                if (before != null) {
                    previous[i] = before;
                    heads[before] = false;
                }
            }
        }
    }

    /// How far before decision `index` the one stands that it follows; 0 where it follows none.
    int previous(int index) {
        return previous[index] < 0 ? 0 : index - previous[index];
    }

    /// Whether no other follows it.
    boolean isHead(int index) {
        return heads[index];
    }

    /// Whether it is what its annotator says now.
    boolean isCurrent(int index) {
        return heads[index]
                && !(annotations.get(index).recording() instanceof Recording.Elsewhere there
                        && there.withdrawn());
    }
}
