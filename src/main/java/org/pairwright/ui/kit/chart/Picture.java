package org.pairwright.ui.kit.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a plot comes to at a given width.
///
/// @param marks in the order in which they are drawn
/// @param foot how much of the height, at its end, belongs to all of it, such as an axis: it stays
///   where the rest is scrolled
/// @param spots what it says, in the order in which it is read
public record Picture(
        double width, double height, double foot, List<Mark> marks, List<Spot> spots) {
    static final Picture EMPTY = new Picture(0, 0, List.of(), List.of());

    /// Being out of line counts so much more than being far.
    private static final double ASIDE = 4;

    public Picture {
        marks = List.copyOf(marks);
        spots = List.copyOf(spots);
    }

    Picture(double width, double height, List<Mark> marks, List<Spot> spots) {
        this(width, height, 0, marks, spots);
    }

    /// Where one can go from a spot.
    public enum Way {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final int x;
        private final int y;

        Way(int x, int y) {
            this.x = x;
            this.y = y;
        }
    }

    /// The number of the spot at a point; empty where there is none.
    public Optional<Integer> spotAt(double x, double y) {
        return IntStream.range(0, spots.size())
                .filter(i -> spots.get(i).area().contains(x, y))
                .boxed()
                .findFirst();
    }

    /// The next spot on the way; the same one where there is no other.
    public int next(int from, Way way) {
        Area here = spots.get(from).area();
        return IntStream.range(0, spots.size())
                .filter(i -> ahead(here, spots.get(i).area(), way) > 0.5)
                .boxed()
                .min(Comparator.comparingDouble(i -> distance(here, spots.get(i).area(), way)))
                .orElse(from);
    }

    private static double ahead(Area here, Area there, Way way) {
        return (there.middleX() - here.middleX()) * way.x
                + (there.middleY() - here.middleY()) * way.y;
    }

    private static double distance(Area here, Area there, Way way) {
        double aside =
                Math.abs((there.middleX() - here.middleX()) * way.y)
                        + Math.abs((there.middleY() - here.middleY()) * way.x);
        return ahead(here, there, way) + ASIDE * aside;
    }
}
