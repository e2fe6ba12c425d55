package org.pairwright.ui.kit.exhibit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards beside each other in as many columns as fit; those of a row are as high as the highest of
/// them. Wide ones have a row of their own.
public final class CardGrid extends Pane {
    private static final double GAP = 12;
    private static final String WIDE = "wide";

    private final double narrowest;

    /// @param narrowest how wide a card has to be
    public CardGrid(double narrowest, List<? extends Node> cards) {
        this.narrowest = narrowest;
        getChildren().setAll(cards);
    }

    /// Gives a card all of the width.
    public static void setWide(Node card) {
        card.getProperties().put(WIDE, true);
    }

    private static boolean isWide(Node card) {
        return card.hasProperties() && card.getProperties().containsKey(WIDE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// As many cards in each row as in the others, as far as possible.
    private List<List<Node>> rows(double width) {
        int most = (int) Math.max(1, Math.floor((width + GAP) / (narrowest + GAP)));
        List<List<Node>> rows = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        for (Node card : getManagedChildren()) {
            if (isWide(card)) {
                split(run, most, rows);
                run.clear();
                rows.add(List.of(card));
            } else {
                run.add(card);
            }
        }
        split(run, most, rows);
        return rows;
    }

    private static void split(List<Node> run, int most, List<List<Node>> rows) {
        if (run.isEmpty()) {
            return;
        }
        int lines = (run.size() + most - 1) / most;
        int from = 0;
        for (int line = 0; line < lines; line++) {
            int left = lines - line;
            int to = from + (run.size() - from + left - 1) / left;
            rows.add(List.copyOf(run.subList(from, to)));
            from = to;
        }
    }

    private static double each(double width, int cards) {
        return Math.floor((width - (cards - 1) * GAP) / cards);
    }

    private static double height(List<Node> row, double width) {
        double each = each(width, row.size());
        return row.stream().mapToDouble(card -> Math.ceil(card.prefHeight(each))).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        for (List<Node> row : rows(width)) {
            height += height(row, width) + GAP;
        }
        return Math.max(0, height - GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (List<Node> row : rows(getWidth())) {
            double each = each(getWidth(), row.size());
            double height = height(row, getWidth());
            double x = 0;
            for (int i = 0; i < row.size(); i++) {
                // The last one ends where those of other rows do.
                double wide = i == row.size() - 1 ? getWidth() - x : each;
                row.get(i).resizeRelocate(x, y, wide, height);
                x += each + GAP;
            }
            y += height + GAP;
        }
    }
}
