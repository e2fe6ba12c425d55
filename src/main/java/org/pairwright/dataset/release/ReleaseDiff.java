package org.pairwright.dataset.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairwright.domain.ReleaseVersion;

/// How two releases differ.
///
/// @param kept pairs that are in both and say the same
/// @param reasons for each kind of change, how many pairs it holds of; a changed pair may have
///   several
/// @param recipe parts of the recipe that differ
/// @param first the first changes, as many as were asked for
public record ReleaseDiff(
        long added,
        long removed,
        long changed,
        long kept,
        Map<PairChange.Kind, Map<String, Long>> reasons,
        List<RecipeChange> recipe,
        List<PairChange> first) {
    /// A part of a recipe, before and after.
    public record RecipeChange(String part, String before, String after) {}

    public ReleaseDiff {
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        recipe = List.copyOf(recipe);
        first = List.copyOf(first);
    }

    /// A first release, in which every pair is new.
    public static ReleaseDiff first(long pairs) {
        return new ReleaseDiff(
                pairs,
                0,
                0,
                0,
                Map.of(PairChange.Kind.ADDED, Map.of("new", pairs)),
                List.of(),
                List.of());
    }

    /// The same release once more.
    public static ReleaseDiff same(long pairs) {
        return new ReleaseDiff(0, 0, 0, pairs, Map.of(), List.of(), List.of());
    }

    /// The version after `before`: a major one where rows went, changed or moved between splits, a
    /// minor one where rows only came, else a patch.
    ///
    /// @param major the next one that is free
    public ReleaseVersion after(ReleaseVersion before, ReleaseVersion major) {
        if (removed > 0 || changed > 0) {
            return major;
        }
        return added > 0 ? before.nextMinor() : before.nextPatch();
    }

    /// Adds up changes.
    public static final class Tally {
        private final Map<PairChange.Kind, Map<String, Long>> reasons = new LinkedHashMap<>();
        private final Map<PairChange.Kind, Long> counts = new LinkedHashMap<>();
        private final List<PairChange> first = new ArrayList<>();
        private final int limit;
        private long kept;

        /// @param limit how many changes to hold on to
        public Tally(int limit) {
            this.limit = limit;
            for (PairChange.Kind kind : PairChange.Kind.values()) {
                reasons.put(kind, new TreeMap<>());
                counts.put(kind, 0L);
            }
        }

        public void keep() {
            kept++;
        }

        public void add(PairChange change) {
            counts.merge(change.kind(), 1L, Long::sum);
            Map<String, Long> words = reasons.getOrDefault(change.kind(), new TreeMap<>());
            change.why().forEach(why -> words.merge(why, 1L, Long::sum));
            if (first.size() < limit) {
                first.add(change);
            }
        }

        public ReleaseDiff diff(List<RecipeChange> recipe) {
            return new ReleaseDiff(
                    counts.getOrDefault(PairChange.Kind.ADDED, 0L),
                    counts.getOrDefault(PairChange.Kind.REMOVED, 0L),
                    counts.getOrDefault(PairChange.Kind.CHANGED, 0L),
                    kept,
                    reasons,
                    recipe,
                    first);
        }
    }
}
