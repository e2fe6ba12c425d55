package org.pairwright.statistics;

import java.util.Arrays;

/// Comparisons of two contestants each, such as two sources of responses, as columns. Contestants
/// are numbered from 0.
public final class Matches {
    private static final int FIRST_CAPACITY = 1 << 8;

    private int[] first = new int[FIRST_CAPACITY];
    private int[] second = new int[FIRST_CAPACITY];
    private byte[] outcome = new byte[FIRST_CAPACITY];
    private byte[] place = new byte[FIRST_CAPACITY];
    private int[] cluster = new int[FIRST_CAPACITY];
    private int size;
    private int contestants;
    private boolean placed;

    /// Who won.
    public enum Outcome {
        FIRST(0),
        SECOND(1),
        TIE(2);

        /// How many there are.
        static final int COUNT = 3;

        private final int index;

        Outcome(int index) {
            this.index = index;
        }

        /// Where it is counted: from 0.
        public int index() {
            return index;
        }

        /// The same result, told of the other two.
        public Outcome turned() {
            return switch (this) {
                case FIRST -> SECOND;
                case SECOND -> FIRST;
                case TIE -> TIE;
            };
        }

        static Outcome of(int index) {
            return switch (index) {
                case 0 -> FIRST;
                case 1 -> SECOND;
                case 2 -> TIE;
                default -> throw new IllegalArgumentException("There is no outcome " + index);
            };
        }
    }

    /// Who has what helps a contestant whoever it is, such as being shown on the left.
    public enum Place {
        FIRST(1),
        SECOND(-1),
        NEITHER(0);

        private final int sign;

        Place(int sign) {
            this.sign = sign;
        }

        /// 1 where it helps the first, -1 where it helps the second, else 0.
        int sign() {
            return sign;
        }
    }

    /// Adds a comparison.
    ///
    /// @param first one contestant
    /// @param second another one
    /// @param cluster comparisons with the same number, such as those on one prompt, belong
    ///   together
    public void add(int first, int second, Outcome outcome, Place place, int cluster) {
        if (first < 0 || second < 0 || first == second) {
            throw new IllegalArgumentException(
                    "%d and %d can't be compared.".formatted(first, second));
        }
        if (size == this.first.length) {
            int capacity = Math.multiplyExact(size, 2);
            this.first = Arrays.copyOf(this.first, capacity);
            this.second = Arrays.copyOf(this.second, capacity);
            this.outcome = Arrays.copyOf(this.outcome, capacity);
            this.place = Arrays.copyOf(this.place, capacity);
            this.cluster = Arrays.copyOf(this.cluster, capacity);
        }
        this.first[size] = first;
        this.second[size] = second;
        this.outcome[size] = (byte) outcome.index();
        this.place[size] = (byte) place.sign();
        this.cluster[size++] = cluster;
        contestants = Math.max(contestants, Math.max(first, second) + 1);
        placed |= place != Place.NEITHER;
    }

    /// The same, where nobody tells who had the better place.
    public Matches withoutPlaces() {
        Matches same = new Matches();
        same.first = first.clone();
        same.second = second.clone();
        same.outcome = outcome.clone();
        same.cluster = cluster.clone();
        same.place = new byte[place.length];
        same.size = size;
        same.contestants = contestants;
        return same;
    }

    /// How many comparisons there are.
    public int size() {
        return size;
    }

    /// How many contestants there are.
    public int contestants() {
        return contestants;
    }

    /// Whether some comparison says who has the better place.
    boolean placed() {
        return placed;
    }

    int first(int match) {
        return first[match];
    }

    int second(int match) {
        return second[match];
    }

    Outcome outcome(int match) {
        return Outcome.of(outcome[match]);
    }

    /// The sign of the [Place].
    int place(int match) {
        return place[match];
    }

    int[] clusters() {
        return Arrays.copyOf(cluster, size);
    }
}
