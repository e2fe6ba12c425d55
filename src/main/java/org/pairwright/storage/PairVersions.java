package org.pairwright.storage;

import java.util.List;

/// With which version of a prompt template the responses of pairs were made, beside the pairs of
/// [AgreementLabels] and row by row.
public final class PairVersions {
    private final List<String> names;
    private final int[] ofA;
    private final int[] ofB;

    /// @param ofA for each row the number of the name, or -1; not copied
    /// @param ofB likewise
    PairVersions(List<String> names, int[] ofA, int[] ofB) {
        this.names = List.copyOf(names);
        this.ofA = ofA;
        this.ofB = ofB;
    }

    /// What versions are called, such as `support@7`, by number: by template, the first version
    /// first.
    public List<String> names() {
        return names;
    }

    /// The number of the version with which a response was made; -1 where none is known.
    ///
    /// @param b whether the second one is meant
    public int version(int pair, boolean b) {
        return b ? ofB[pair] : ofA[pair];
    }
}
