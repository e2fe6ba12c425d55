package org.pairwright.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pairwright.domain.Key;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.PromptGroup;

/// Draws groups of prompts so that each category has about the same share of its pairs in every
/// split.
///
/// A group is counted with the rarest of the categories that people found in its pairs, so that
/// what is rare is spread best. Within one category the groups stand in the order of a drawn
/// number, and the shares are cut off along their pairs, from a point that is drawn as well.
final class SplitBalance {
    private static final int INDEX_BITS = 28;

    private final GroupTable groups;
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<List<String>> sets = new ArrayList<>();
    private final Map<String, Long> found = new HashMap<>();
    private int[] pairs = new int[1 << 10];
    private int[] categories = new int[1 << 10];

    SplitBalance(GroupTable groups) {
        this.groups = groups;
        number(List.of());
    }

    /// A pair of the group with that number.
    void add(int group, List<String> codes) {
        if (group >= pairs.length) {
            int length = Math.max(2 * pairs.length, group + 1);
            pairs = Arrays.copyOf(pairs, length);
            categories = Arrays.copyOf(categories, length);
        }
        pairs[group]++;
        categories[group] = joined(categories[group], number(codes));
        codes.forEach(code -> found.merge(code, 1L, Long::sum));
    }

    private int number(List<String> codes) {
        Integer known = numbers.get(codes);
        if (known != null) {
            return known;
        }
        List<String> set = List.copyOf(codes);
        numbers.put(set, sets.size());
        sets.add(set);
        return sets.size() - 1;
    }

    private int joined(int one, int other) {
        if (one == other || sets.get(other).isEmpty()) {
            return one;
        }
        TreeSet<String> both = new TreeSet<>(sets.get(one));
        both.addAll(sets.get(other));
        return number(List.copyOf(both));
    }

    /// The split of each group that leads others or itself; those of the others mean nothing.
    ///
    /// @param leaders for each group the number of the one it goes with
    byte[] drawn(Splits splits, int[] leaders) {
        pairs = Arrays.copyOf(pairs, leaders.length);
        categories = Arrays.copyOf(categories, leaders.length);
        Map<String, Integer> sizes = new TreeMap<>();
        for (int i = 0; i < leaders.length; i++) {
            int leader = leaders[i];
            if (leader != i) {
                pairs[leader] += pairs[i];
                categories[leader] = joined(categories[leader], categories[i]);
            }
        }
        String[] rarest = sets.stream().map(this::rarest).toArray(String[]::new);
        for (int i = 0; i < leaders.length; i++) {
            if (leaders[i] == i) {
                sizes.merge(rarest[categories[i]], 1, Integer::sum);
            }
        }
        byte[] drawn = new byte[leaders.length];
        sizes.forEach((code, size) -> {
            long[] members = new long[size];
            int next = 0;
            for (int i = 0; i < leaders.length; i++) {
                if (leaders[i] == i && rarest[categories[i]].equals(code)) {
                    members[next++] = placed(i, splits.seed());
                }
            }
            Arrays.sort(members);
            cut(members, code, splits, drawn);
        });
        return drawn;
    }

    /// Empty where there is none.
    private String rarest(List<String> codes) {
        String rarest = "";
        long least = Long.MAX_VALUE;
        for (String code : codes) {
            long number = found.getOrDefault(code, 0L);
            if (number < least) {
                least = number;
                rarest = code;
            }
        }
        return rarest;
    }

    private long placed(int group, long seed) {
        double drawn = PromptGroup.draw(groups.key(group), seed);
        return ((long) (drawn * (1L << (Long.SIZE - 1 - INDEX_BITS))) << INDEX_BITS) | group;
    }

    private void cut(long[] members, String code, Splits splits, byte[] drawn) {
        long all = 0;
        for (long member : members) {
            all += pairs[group(member)];
        }
        double from = PromptGroup.draw(start(code), splits.seed());
        long before = 0;
        for (long member : members) {
            int group = group(member);
            double middle = (before + pairs[group] / 2.0) / Math.max(1, all);
            drawn[group] = (byte) splits.at((from + middle) % 1);
            before += pairs[group];
        }
    }

    private static int group(long member) {
        return (int) (member & (GroupTable.MOST - 1));
    }

    /// A number is drawn from a group; a category's is that of a prompt that says its code.
    private static Key start(String code) {
        return PromptGroup.of(Prompt.ofUser(code));
    }
}
