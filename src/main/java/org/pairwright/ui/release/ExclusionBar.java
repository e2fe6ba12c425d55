package org.pairwright.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;

/// How many pairs go in and how many stay out for which reason, as parts of one bar.
final class ExclusionBar extends Region {
    private static final double HEIGHT = 18;
    private static final double GAP = 1;

    /// So wide is the part of a single pair among many.
    private static final double LEAST = 3;

    private final List<Long> counts = new ArrayList<>();
    private final long pairs;

    ExclusionBar(long pairs, long exported, Map<String, Long> excluded) {
        this.pairs = Math.max(1, pairs);
        setId("release-bar");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        add(exported, "good");
        excluded.forEach((code, number) -> add(number, tone(code)));
    }

    /// The style class of a reason: what is wrong, what wants a look, what is not there yet, what
    /// was decided and has no place in the format, and what was left out on purpose.
    static String tone(String code) {
        return switch (code) {
            case "both_bad", "both_unsafe", "unsafe_chosen" -> "bad";
            case "disputed", "low_agreement", "too_few_annotators", "not_asked", "cannot_carry" ->
                    "warn";
            case "unlabeled" -> "faint";
            case "skipped" -> "mid";
            case "tie" -> "deep";
            default -> "dark";
        };
    }

    private void add(long count, String tone) {
        if (count > 0) {
            counts.add(count);
            Region part = new Region();
            part.getStyleClass().addAll("release-part", tone);
            getChildren().add(part);
        }
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - GAP * Math.max(0, counts.size() - 1);
        double small = counts.stream().filter(it -> share(it, room) < LEAST).count() * LEAST;
        double large =
                counts.stream().mapToDouble(it -> share(it, room)).filter(it -> it >= LEAST).sum();
        double x = 0;
        for (int i = 0; i < counts.size(); i++) {
            double share = share(counts.get(i), room);
            double wide = share < LEAST ? LEAST : share * (room - small) / large;
            getChildren().get(i).resizeRelocate(x, 0, wide, HEIGHT);
            x += wide + GAP;
        }
    }

    private double share(long count, double room) {
        return room * count / pairs;
    }
}
