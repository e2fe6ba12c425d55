package org.pairwright.statistics;

/// What two annotators said of the items that both labeled: how often each used each category, and
/// how often they agreed.
final class AnnotatorPair {
    private final int[] first;
    private final int[] second;
    private long items;
    private long agreeing;
    private double weighted;
    private double linear;

    AnnotatorPair(int categories) {
        first = new int[categories];
        second = new int[categories];
    }

    void add(int one, int other, long times, double weight) {
        first[one] += Math.toIntExact(times);
        second[other] += Math.toIntExact(times);
        items += times;
        agreeing += one == other ? times : 0;
        weighted += times * weight;
    }

    /// Adds items that got the same two labels.
    void add(int one, int other, long times, double linearWeight, double quadraticWeight) {
        add(one, other, times, quadraticWeight);
        linear += times * linearWeight;
    }

    int categories() {
        return first.length;
    }

    /// How many items both labeled.
    long items() {
        return items;
    }

    /// How many of them both put into the same category.
    long agreeing() {
        return agreeing;
    }

    /// The sum of the weights of all items.
    double weighted() {
        return weighted;
    }

    /// The sum of the linear weights of all items.
    double linear() {
        return linear;
    }

    /// How often the first annotator used a category.
    int first(int category) {
        return first[category];
    }

    int second(int category) {
        return second[category];
    }
}
