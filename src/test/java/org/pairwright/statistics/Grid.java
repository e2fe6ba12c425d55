package org.pairwright.statistics;

/// Small sets of labels, drawn: a word for each item, a digit for each annotator's label, and a
/// dash where there is none.
final class Grid {
    private Grid() {}

    static Ratings of(String grid) {
        return of(grid, 2);
    }

    static Ratings of(String grid, int categories) {
        RatingColumns columns = new RatingColumns();
        String[] items = grid.split(" ", -1);
        for (int item = 0; item < items.length; item++) {
            for (int annotator = 0; annotator < items[item].length(); annotator++) {
                char label = items[item].charAt(annotator);
                if (label != '-') {
                    columns.add(item, annotator, label - '0');
                }
            }
        }
        return columns.ratings(categories);
    }
}
