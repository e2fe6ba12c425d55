package org.pairwright.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pairwright.domain.Descent;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Recording;
import org.pairwright.domain.RevisionChain;

/// How the decisions of one row follow one another: those of an archive by annotator and
/// occurrence, each after the one that it names or, in an archive that tells nothing of that, the
/// one before it; all others stand by themselves.
final class Chains {
    /// What one annotator said on one occasion.
    private record Chain(String annotator, int occurrence) {}

    private final List<ImportedAnnotation> annotations;
    private final int[] previous;
    private final Map<Chain, List<Integer>> chains = new LinkedHashMap<>();
    private final StagedHead[] heads;

    Chains(List<ImportedAnnotation> annotations) {
        this.annotations = annotations;
        previous = new int[annotations.size()];
        heads = new StagedHead[annotations.size()];
        Arrays.fill(heads, StagedHead.NONE);
        for (int i = 0; i < annotations.size(); i++) {
            previous[i] = -1;
            ImportedAnnotation said = annotations.get(i);
            if (said.recording() instanceof Recording.Elsewhere there) {
                List<Integer> before =
                        chains.computeIfAbsent(
                                new Chain(said.annotator(), there.occurrence()),
                                chain -> new ArrayList<>());
                previous[i] = previous(before, there.descent());
                before.add(i);
            } else {
                heads[i] = StagedHead.CURRENT;
            }
        }
        chains.values().forEach(this::findHeads);
    }

    private int previous(List<Integer> before, Descent descent) {
        if (descent.begins()) {
            return -1;
        }
        if (!descent.parent().isEmpty()) {
            UUID named = UUID.fromString(descent.parent());
            for (int at : before.reversed()) {
                if (elsewhere(at).annotation().equals(named)) {
                    return at;
                }
            }
        }
        return before.isEmpty() ? -1 : before.getLast();
    }

    private void findHeads(List<Integer> chain) {
        if (chain.size() == 1) {
            heads[chain.getFirst()] = StagedHead.CURRENT;
            return;
        }
        // Counting from 1, as 0 is no revision.
        List<RevisionChain.Revision> ends =
                new RevisionChain(
                                chain.stream()
                                        .map(at ->
                                                new RevisionChain.Revision(
                                                        at + 1L,
                                                        elsewhere(at).annotation(),
                                                        previous[at] + 1L,
                                                        elsewhere(at).decidedAt(),
                                                        elsewhere(at).descent().origin()))
                                        .toList())
                        .heads();
        ends.forEach(end -> heads[(int) end.id() - 1] = StagedHead.OTHER);
        heads[(int) ends.getFirst().id() - 1] = StagedHead.CURRENT;
    }

    private Recording.Elsewhere elsewhere(int index) {
        if (annotations.get(index).recording() instanceof Recording.Elsewhere there) {
            return there;
        }
        throw new IllegalStateException("Decision " + index + " is not of an archive.");
    }

    /// The chains of archives, each with the places of its decisions in their order.
    List<List<Integer>> ofArchives() {
        return List.copyOf(chains.values());
    }

    /// Where the decision stands that decision `index` follows; -1 where it follows none.
    int parent(int index) {
        return previous[index];
    }

    /// How far before decision `index` the one stands that it follows; 0 where it follows none.
    int previous(int index) {
        return previous[index] < 0 ? 0 : index - previous[index];
    }

    /// What decision `index` is to its chain.
    StagedHead head(int index) {
        return heads[index];
    }

    /// Whether it is what its annotator says now.
    boolean isCurrent(int index) {
        return heads[index] == StagedHead.CURRENT
                && !(annotations.get(index).recording() instanceof Recording.Elsewhere there
                        && there.withdrawn());
    }
}
