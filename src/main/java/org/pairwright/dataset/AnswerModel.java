package org.pairwright.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import org.pairwright.domain.Vote;
import org.pairwright.statistics.DawidSkeneFit;

/// What the answers to one question say of the truth, given who gave them. An answer is the number
/// of a category.
sealed interface AnswerModel {
    /// Nobody answered.
    record Unanswered() implements AnswerModel {
        @Override
        public double[] posterior(List<Vote> votes, ToIntFunction<Vote> answer) {
            throw new IllegalStateException("Nobody answered what there is an answer to.");
        }

        @Override
        public OptionalDouble accuracy(String annotator) {
            return OptionalDouble.empty();
        }

        @Override
        public boolean restsOnFew() {
            return false;
        }
    }

    /// All who answered said the same, so that there is nothing to weigh.
    ///
    /// @param categories how many answers there could be
    record Unanimous(int category, int categories) implements AnswerModel {
        @Override
        public double[] posterior(List<Vote> votes, ToIntFunction<Vote> answer) {
            double[] posterior = new double[categories];
            posterior[category] = 1;
            return posterior;
        }

        @Override
        public OptionalDouble accuracy(String annotator) {
            return OptionalDouble.empty();
        }

        @Override
        public boolean restsOnFew() {
            return false;
        }
    }

    /// Annotators confuse answers, each in their own way.
    ///
    /// @param numbers of the annotators in the estimate, by their names
    /// @param answers how many each gave, by number
    record Estimated(DawidSkeneFit fit, Map<String, Integer> numbers, List<Integer> answers)
            implements AnswerModel {
        public Estimated {
            numbers = new HashMap<>(numbers);
            answers = List.copyOf(answers);
        }

        @Override
        public double[] posterior(List<Vote> votes, ToIntFunction<Vote> answer) {
            int[] annotators = new int[votes.size()];
            int[] labels = new int[votes.size()];
            for (int i = 0; i < annotators.length; i++) {
                annotators[i] = number(votes.get(i).annotator());
                labels[i] = answer.applyAsInt(votes.get(i));
            }
            return fit.posterior(annotators, labels);
        }

        @Override
        public OptionalDouble accuracy(String annotator) {
            Integer number = numbers.get(annotator);
            return number == null || answers.get(number) < ResolveRule.ByReliability.LEAST_ANSWERS
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(fit.accuracy(number));
        }

        @Override
        public boolean restsOnFew() {
            return answers.stream().allMatch(it -> it < ResolveRule.ByReliability.LEAST_ANSWERS);
        }

        private int number(String annotator) {
            Integer number = numbers.get(annotator);
            if (number == null) {
                throw new IllegalStateException("Nothing was estimated of " + annotator + ".");
            }
            return number;
        }
    }

    /// How likely each category is the truth of an item: 1 over all of them.
    ///
    /// @param votes on the item, all of which answer
    /// @param answer tells the category
    double[] posterior(List<Vote> votes, ToIntFunction<Vote> answer);

    /// How often an annotator is right; empty where too little is known of them.
    OptionalDouble accuracy(String annotator);

    /// Whether annotators were weighed of whom nobody answered often enough to be known.
    boolean restsOnFew();
}
