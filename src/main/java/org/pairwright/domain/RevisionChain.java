package org.pairwright.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What one annotator said of one pair on one occasion, revision by revision. It parts where two
/// files were merged in which it went on.
public final class RevisionChain {
    private final Map<Long, Revision> revisions = new HashMap<>();

    /// A revision in its chain.
    ///
    /// @param id by which others name it as their parent; not 0
    /// @param parent the id of the one it follows; 0 where it begins the chain
    /// @param decidedAt in milliseconds since 1970
    /// @param origin the identity of the file or server it was made in
    public record Revision(long id, UUID uuid, long parent, long decidedAt, String origin) {}

    public RevisionChain(Collection<Revision> revisions) {
        revisions.forEach(each -> this.revisions.put(each.id(), each));
    }

    /// The ends of the chain. The first is the current one: that of the longest way from the
    /// beginning, then the latest, then that of the larger origin. The identity settles what is
    /// left, so that each file comes to the same.
    public List<Revision> heads() {
        Set<Long> followed = new HashSet<>();
        revisions.values().forEach(each -> followed.add(each.parent()));
        List<Revision> heads = new ArrayList<>();
        revisions.values().stream()
                .filter(each -> !followed.contains(each.id()))
                .forEach(heads::add);
        Map<Long, Integer> lengths = new HashMap<>();
        heads.forEach(head -> lengths.put(head.id(), length(head)));
        heads.sort(
                Comparator.comparingInt((Revision head) -> lengths.getOrDefault(head.id(), 0))
                        .thenComparingLong(Revision::decidedAt)
                        .thenComparing(Revision::origin)
                        .thenComparing(head -> head.uuid().toString())
                        .thenComparingLong(Revision::id)
                        .reversed());
        return List.copyOf(heads);
    }

    private int length(Revision head) {
        int length = 1;
        Revision at = head;
        // A chain that bites its tail is damage, which `check` tells of.
        while (revisions.containsKey(at.parent()) && length < revisions.size()) {
            at = revisions.getOrDefault(at.parent(), at);
            length++;
        }
        return length;
    }

    /// Whether a revision came of another, or is it.
    public boolean descends(long id, long ancestor) {
        long at = id;
        for (int steps = 0; steps <= revisions.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            Revision revision = revisions.get(at);
            if (revision == null) {
                return false;
            }
            at = revision.parent();
        }
        return false;
    }
}
