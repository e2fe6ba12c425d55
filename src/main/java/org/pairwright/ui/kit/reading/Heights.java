package org.pairwright.ui.kit.reading;

import java.util.Arrays;

/// How tall the blocks of a document are: as measured, or as guessed until they are.
final class Heights {
    /// Above this, a width in letters is a guess that fits most scripts.
    private static final double LETTER = 0.52;

    private final Document document;
    private final double[] heights;
    private final boolean[] measured;

    /// The sums of what is above each block, up to `summed`.
    private final double[] tops;

    private int summed;
    private double width = -1;
    private double size = -1;

    Heights(Document document) {
        this.document = document;
        int count = document.blocks().size();
        heights = new double[count];
        measured = new boolean[count];
        tops = new double[count + 1];
    }

    int count() {
        return heights.length;
    }

    /// Guesses all again where lines got another width or letters another size.
    void guessFor(double lineWidth, double letterSize) {
        if (lineWidth != width || letterSize != size) {
            width = lineWidth;
            size = letterSize;
            Arrays.fill(measured, false);
            for (int i = 0; i < heights.length; i++) {
                heights[i] = guess(document.blocks().get(i));
            }
            summed = 0;
        }
    }

    /// Whether a block was measured in lines of that width.
    boolean isMeasuredFor(double lineWidth, int block) {
        return lineWidth == width && measured[block];
    }

    private double guess(Block block) {
        double gap = block.around().gap() * size;
        return switch (block) {
            case Block.Prose prose -> gap + 1.6 * size * linesOf(prose.start(), prose.end());
            case Block.Code code ->
                    gap
                            + 1.3 * size * lineEnds(code.start(), code.end())
                            + (code.first() ? 3 * size : 0);
            case Block.Table table -> gap + 2.3 * size * table.rows().size();
            case Block.Rule rule -> gap + 1;
        };
    }

    private double linesOf(int start, int end) {
        double letters = Math.max(1, width / (LETTER * size));
        return Math.max(lineEnds(start, end), Math.ceil((end - start) / letters));
    }

    private int lineEnds(int start, int end) {
        int lines = 1;
        for (int i = start; i < end; i++) {
            lines += document.text().charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    boolean isMeasured(int block) {
        return measured[block];
    }

    double of(int block) {
        return heights[block];
    }

    void measured(int block, double height) {
        measured[block] = true;
        if (heights[block] != height) {
            heights[block] = height;
            summed = Math.min(summed, block);
        }
    }

    /// What is above a block.
    double above(int block) {
        for (; summed < block; summed++) {
            tops[summed + 1] = tops[summed] + heights[summed];
        }
        return tops[block];
    }

    double total() {
        return above(heights.length);
    }

    /// The block at a distance from the top of the document.
    int at(double distance) {
        total();
        int found = Arrays.binarySearch(tops, 0, heights.length, distance);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, Math.max(0, heights.length - 1));
    }
}
