package org.pairwright.ui.kit.reading;

import java.util.function.IntConsumer;

/// Where in a document what is seen of it begins. Kept by block, so that it stays where it is while
/// the heights above it are put right.
final class Scrolled {
    /// Further below the top of a block than any block is tall.
    private static final double END = 1e9;

    private final Heights heights;
    private final IntConsumer measure;

    /// What is seen begins in this block, so far below its top.
    private int top;

    private double into;

    /// @param measure measures a block, unless it is measured
    Scrolled(Heights heights, IntConsumer measure) {
        this.heights = heights;
        this.measure = measure;
    }

    /// The block that what is seen begins in.
    int top() {
        return top;
    }

    /// How much of that block is above, in pixels.
    double into() {
        return into;
    }

    /// The same, from 0 to 1.
    double share() {
        double height = heights.count() == 0 ? 0 : heights.of(top);
        return height <= 0 ? 0 : Math.clamp(into / height, 0, 1);
    }

    /// How far that is from the start, in pixels.
    double distance() {
        return heights.count() == 0 ? 0 : heights.above(top) + into;
    }

    boolean isAtStart() {
        return top == 0 && into <= 0;
    }

    void by(double pixels) {
        into += pixels;
    }

    void to(int block, double below) {
        top = block;
        into = below;
    }

    void toEnd() {
        to(Math.max(0, heights.count() - 1), END);
    }

    /// Goes to a distance from the start of the document.
    void toDistance(double distance) {
        int block = heights.at(distance);
        to(block, distance - heights.above(block));
    }

    /// Puts a share of a block above what is seen.
    void toShare(int block, double share) {
        if (block < heights.count()) {
            measure.accept(block);
            to(block, share * heights.of(block));
        }
    }

    /// Finds the block at the top, and measures all that is seen.
    ///
    /// @param tall how much is seen
    ///
    /// @return the last block that is seen
    int settle(double tall) {
        top = Math.clamp(top, 0, heights.count() - 1);
        measure.accept(top);
        while (into < 0 && top > 0) {
            top--;
            measure.accept(top);
            into += heights.of(top);
        }
        while (top < heights.count() - 1 && into >= heights.of(top)) {
            into -= heights.of(top);
            top++;
            measure.accept(top);
        }
        into = Math.max(0, into);
        int last = top;
        double bottom = heights.of(top) - into;
        while (bottom < tall && last < heights.count() - 1) {
            last++;
            measure.accept(last);
            bottom += heights.of(last);
        }
        pullDown(tall - bottom);
        return last;
    }

    /// The end stays at the bottom, unless all is seen.
    private void pullDown(double space) {
        double left = space;
        while (left > 0 && (into > 0 || top > 0)) {
            if (into > 0) {
                double step = Math.min(left, into);
                into -= step;
                left -= step;
            } else {
                top--;
                measure.accept(top);
                into = heights.of(top);
            }
        }
    }
}
