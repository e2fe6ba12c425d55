package org.pairwright.dataset;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.pairwright.dataset.ResolveRule.ByReliability;
import org.pairwright.statistics.DawidSkene;
import org.pairwright.statistics.RatingColumns;
import org.pairwright.statistics.Reason;

/// The answers of a project to one question, twelve bytes each, until a model is made of them.
final class AnswerColumns {
    private final int categories;
    private final RatingColumns columns = new RatingColumns();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet used = new BitSet();
    private int[] answers = {};
    private int item = -1;

    /// @param categories how many answers there could be
    AnswerColumns(int categories) {
        this.categories = categories;
    }

    /// Adds an answer about the current item.
    ///
    /// @param category from 0
    void add(String annotator, int category) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(annotator, next);
        int number = known == null ? next : known;
        if (number == answers.length) {
            answers = Arrays.copyOf(answers, 2 * number + 2);
        }
        answers[number]++;
        used.set(category);
        columns.add(item, number, category);
    }

    /// Says that what comes is about another item; also before the first.
    void next() {
        item++;
    }

    /// Whether answers were given, and all are the same.
    boolean isUnanimous() {
        return used.cardinality() == 1;
    }

    /// What the answers come to where all are the same, without asking who gave them.
    AnswerModel unanimous() {
        return new AnswerModel.Unanimous(used.nextSetBit(0), categories);
    }

    /// What they come to.
    ///
    /// @param question what they answer, to follow "the"
    /// @param look called again and again meanwhile, by several threads; what it throws ends it
    /// @throws NotIdentified when they don't tell errors from the truth
    AnswerModel model(String question, ByReliability rule, Runnable look) {
        if (used.isEmpty()) {
            return new AnswerModel.Unanswered();
        }
        return switch (DawidSkene.of(
                columns.ratings(categories), rule.starts(), rule.smoothing(), rule.seed(), look)) {
            case DawidSkene.Estimated(var fit) ->
                    new AnswerModel.Estimated(
                            fit,
                            numbers,
                            Arrays.stream(answers, 0, numbers.size()).boxed().toList());
            case DawidSkene.Undefined(Reason reason) -> throw new NotIdentified(question, reason);
        };
    }
}
