package org.pairwright.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;

/// Two or more responses to one prompt, perhaps ranked, and the pairs they make.
final class ResponseList {
    /// The most responses of one row: 64, which make 2,016 pairs.
    static final int MAX_RESPONSES = 64;

    /// @param number its place in the file's list, from 1
    /// @param rank the lower the better
    record Ranked(int number, Response response, OptionalDouble rank) {}

    private final List<Ranked> responses;

    private ResponseList(List<Ranked> responses) {
        this.responses = responses;
    }

    /// @throws RefusedRow when the field holds no two responses
    static ResponseList read(Field field, Findings findings) {
        return of(field.name(), new ResponseListReader(field, findings).read());
    }

    /// The responses that a field was found to hold.
    ///
    /// @throws RefusedRow when they are not two, or more than [#MAX_RESPONSES]
    static ResponseList of(String field, List<Ranked> responses) {
        if (responses.size() < 2) {
            throw new RefusedRow(
                    field,
                    ProblemCode.NO_PAIR,
                    "A pair needs two responses, and the list holds " + responses.size() + ".");
        }
        requireFew(field, responses.size());
        return new ResponseList(List.copyOf(responses));
    }

    /// @throws RefusedRow when one row has more responses than are read
    static void requireFew(String field, int size) {
        if (size > MAX_RESPONSES) {
            throw new RefusedRow(
                    field,
                    ProblemCode.TOO_LARGE,
                    "The list holds more than "
                            + MAX_RESPONSES
                            + " responses, the most that is read. Split the row.");
        }
    }

    int size() {
        return responses.size();
    }

    /// Whether the row says of each response how good it is.
    boolean isRanked() {
        return responses.stream().allMatch(response -> response.rank().isPresent());
    }

    /// @throws RefusedRow when the choice needs ranks and there are none
    List<Two> pairs(PairChoice choice) {
        return switch (choice) {
            case UNSTATED, ALL -> all();
            case ADJACENT -> adjacent(inOrder());
            case BEST_WORST -> bestWorst();
        };
    }

    private List<Two> all() {
        List<Two> pairs = new ArrayList<>();
        for (int i = 0; i < responses.size(); i++) {
            for (int j = i + 1; j < responses.size(); j++) {
                pairs.add(new Two(responses.get(i), responses.get(j)));
            }
        }
        return pairs;
    }

    private List<Two> adjacent(List<Ranked> order) {
        List<Two> pairs = new ArrayList<>();
        for (int i = 1; i < order.size(); i++) {
            pairs.add(new Two(order.get(i - 1), order.get(i)));
        }
        return pairs;
    }

    private List<Two> bestWorst() {
        List<Ranked> order = inOrder();
        if (order.size() > 2 && !isRanked()) {
            throw new RefusedRow(
                    "",
                    ProblemCode.NO_PAIR,
                    "The row does not rank its responses, so none of them is known to be the best. Take"
                            + " all or adjacent pairs.");
        }
        return List.of(new Two(order.getFirst(), order.getLast()));
    }

    private List<Ranked> inOrder() {
        return isRanked()
                ? responses.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        response -> response.rank().getAsDouble()))
                        .toList()
                : responses;
    }

    /// Two of the list.
    record Two(Ranked first, Ranked second) {
        /// What the ranks say, in terms of the first as A.
        List<ImportedAnnotation> byRank() {
            if (first.rank().isEmpty() || second.rank().isEmpty()) {
                return List.of();
            }
            int order = Double.compare(first.rank().getAsDouble(), second.rank().getAsDouble());
            Preference preference =
                    order < 0 ? Preference.A : order > 0 ? Preference.B : Preference.TIE;
            return List.of(new ImportedAnnotation("", Judgment.of(preference)));
        }

        /// The row's id, told apart from that of the row's other pairs.
        String id(String row) {
            return row.isEmpty() ? "" : row + ":" + first.number() + "-" + second.number();
        }

        ImportedPair pair(
                String id, Prompt prompt, List<ImportedAnnotation> annotations, String extras) {
            // A rank says which is better, so A has to be drawn.
            return first.rank().isPresent() && second.rank().isPresent()
                    ? ImportedPair.drawn(
                            id, prompt, first.response(), second.response(), annotations, extras)
                    : ImportedPair.inFileOrder(
                            id, prompt, first.response(), second.response(), annotations, extras);
        }
    }
}
