package org.pairwright.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Numbers that come again and again, each of them once, and how often it came: a hash table with
/// open addressing.
final class DistinctNumbers {
    private double[] numbers = new double[1 << 8];
    private int[] times = new int[1 << 8];

    /// One more than the place of what belongs there; 0 where nothing does.
    private int[] slots = new int[1 << 10];

    private int count;

    /// Adds a number and tells its place among the different ones, in the order in which they came
    /// first.
    int of(double number) {
        int slot = slot(number);
        if (slots[slot] == 0) {
            if (count == numbers.length) {
                grow();
                slot = slot(number);
            }
            numbers[count] = number;
            slots[slot] = ++count;
        }
        int place = slots[slot] - 1;
        times[place]++;
        return place;
    }

    private int slot(double number) {
        // Zero with and without a sign is the same number.
        long bits = Double.doubleToLongBits(number + 0.0) * 0x9E3779B97F4A7C15L;
        int slot = (int) (bits >>> Integer.SIZE) & (slots.length - 1);
        while (slots[slot] > 0 && numbers[slots[slot] - 1] != number) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        numbers = Arrays.copyOf(numbers, 2 * count);
        times = Arrays.copyOf(times, 2 * count);
        slots = new int[2 * slots.length];
        for (int place = 0; place < count; place++) {
            slots[slot(numbers[place])] = place + 1;
        }
    }

    /// The rank of each place, from 0; numbers that are the same share the mean of theirs.
    double[] ranks() {
        int[] order =
                IntStream.range(0, count)
                        .boxed()
                        .sorted((one, other) -> Double.compare(numbers[one], numbers[other]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] ranks = new double[count];
        long before = 0;
        for (int place : order) {
            ranks[place] = before + (times[place] - 1) / 2.0;
            before += times[place];
        }
        return ranks;
    }
}
