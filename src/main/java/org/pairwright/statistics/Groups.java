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

    /// Joins the groups of two things and tells whether they were two.
    boolean join(int one, int other) {
        int root = root(one);
        int otherRoot = root(other);
        parent[root] = otherRoot;
        return root != otherRoot;
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
