package org.pairwright.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.pairwright.domain.Preference;

/// What one user of Argilla answered to a question: the name of a field, or a ranking of fields
/// from best to worst.
///
/// @param user empty where the record does not say
record ArgillaVote(String user, Field value) {
    private static final Labels LABELS = new Labels(LabelBase.UNSTATED, LabelBase.UNSTATED);

    /// The names that the value holds.
    List<String> names() {
        return ranks().stream().map(Ranked::name).toList();
    }

    /// Whether the value speaks of one of these texts, or says a or b: a comment does not.
    boolean compares(Collection<String> texts) {
        return names().stream()
                .anyMatch(name -> texts.contains(name) || LABELS.read(name).isPresent());
    }

    /// Which of two fields is better; empty where the value does not say.
    Optional<Preference> between(String first, String second) {
        if (!value.isNested()) {
            return label(first, second);
        }
        List<Ranked> ranks = ranks();
        OptionalInt one = rank(ranks, first);
        OptionalInt other = rank(ranks, second);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        int order = Integer.compare(one.getAsInt(), other.getAsInt());
        return Optional.of(order < 0 ? Preference.A : order > 0 ? Preference.B : Preference.TIE);
    }

    private Optional<Preference> label(String first, String second) {
        String label = value.text().strip();
        if (label.equals(first)) {
            return Optional.of(Preference.A);
        }
        return label.equals(second) ? Optional.of(Preference.B) : LABELS.read(label);
    }

    private record Ranked(String name, int rank) {}

    /// Items are names in order, or objects with a name and a rank.
    private List<Ranked> ranks() {
        if (!value.is(Field.Kind.ARRAY)) {
            return value.isNested() ? List.of() : List.of(new Ranked(value.text(), 1));
        }
        List<Ranked> ranks = new ArrayList<>();
        for (Field item : Nested.items(value)) {
            int place = ranks.size() + 1;
            if (item.is(Field.Kind.OBJECT)) {
                Map<String, Field> members = Nested.members(item);
                String rank = Nested.text(members, "rank");
                ranks.add(
                        new Ranked(
                                Nested.text(members, "value"),
                                rank.matches("\\d{1,6}") ? Integer.parseInt(rank) : place));
            } else {
                ranks.add(new Ranked(item.text(), place));
            }
        }
        return ranks;
    }

    private static OptionalInt rank(List<Ranked> ranks, String name) {
        return IntStream.range(0, ranks.size())
                .filter(at -> ranks.get(at).name().equals(name))
                .map(at -> ranks.get(at).rank())
                .findFirst();
    }
}
