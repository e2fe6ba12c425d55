package org.pairwright.statistics;

/// The same labels, sorted by annotator and, for each, by item.
final class AnnotatorItems {
    private final int[] start;
    private final int[] item;
    private final int[] label;

    AnnotatorItems(Ratings ratings) {
        start = new int[ratings.annotators() + 1];
        for (int at = 0; at < ratings.labels(); at++) {
            start[ratings.annotatorAt(at) + 1]++;
        }
        for (int i = 0; i < ratings.annotators(); i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        item = new int[ratings.labels()];
        label = new int[ratings.labels()];
        for (int i = 0; i < ratings.items(); i++) {
            for (int at = ratings.from(i); at < ratings.to(i); at++) {
                int place = next[ratings.annotatorAt(at)]++;
                item[place] = i;
                label[place] = ratings.labelAt(at);
            }
        }
    }

    int from(int annotator) {
        return start[annotator];
    }

    int to(int annotator) {
        return start[annotator + 1];
    }

    int itemAt(int position) {
        return item[position];
    }

    int labelAt(int position) {
        return label[position];
    }
}
