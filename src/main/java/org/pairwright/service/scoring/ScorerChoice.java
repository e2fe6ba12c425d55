package org.pairwright.service.scoring;

import java.util.Optional;
import org.pairwright.endpoint.Judge;

/// Which machine is to look at texts.
public sealed interface ScorerChoice {
    /// What the annotator is called that stands for it, unless somebody says otherwise.
    String name();

    /// Where texts are sent; empty where they stay here.
    default Optional<EndpointChoice> endpoint() {
        return switch (this) {
            case OfLexicon _ -> Optional.empty();
            case OfModeration(EndpointChoice endpoint) -> Optional.of(endpoint);
            case OfGuard guard -> Optional.of(guard.at());
            case OfJudge judge -> Optional.of(judge.at());
        };
    }

    /// The word lists that come with the program.
    record OfLexicon() implements ScorerChoice {
        @Override
        public String name() {
            return "lexicon";
        }
    }

    /// An endpoint of the shape of OpenAI's moderations.
    record OfModeration(EndpointChoice at) implements ScorerChoice {
        @Override
        public String name() {
            return "moderation " + at.model();
        }
    }

    /// A guard model that answers as Llama Guard.
    ///
    /// @param taxonomy that of its categories, such as `lg3`
    /// @param likelihoods whether its server tells how likely its words were
    record OfGuard(EndpointChoice at, String taxonomy, boolean likelihoods)
            implements ScorerChoice {
        @Override
        public String name() {
            return "guard " + at.model();
        }
    }

    /// A model that is asked which response is better.
    record OfJudge(EndpointChoice at, Judge.Criterion criterion) implements ScorerChoice {
        @Override
        public String name() {
            return "judge " + at.model();
        }
    }
}
