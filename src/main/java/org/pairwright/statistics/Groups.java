package org.pairwright.statistics;

import java.util.Arrays;
import java.util.BitSet;

/// Which of some things hang together, directly or through others.
final class Groups {
    private final int[] parent;

    Groups(int things) {
        parent = new int[things];
        Arrays.setAll(parent, i -> i);
    }

    void join(int one, int other) {
        parent[root(one)] = root(other);
    }

    /// How many groups some of the things belong to.
    int count(BitSet things) {
        return (int) things.stream().map(this::root).distinct().count();
    }

    private int root(int thing) {
        int root = thing;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
