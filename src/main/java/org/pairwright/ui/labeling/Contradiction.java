package org.pairwright.ui.labeling;

import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Verdict;

/// What does not go together in a verdict. It is pointed out and never refused.
enum Contradiction {
    NONE,
    UNSAFE_WITHOUT_CATEGORY,
    SAFE_WITH_CATEGORY;

    static Contradiction in(Verdict verdict, Questions questions) {
        boolean categories = !verdict.categories().isEmpty();
        if (verdict.safety() == Safety.UNSAFE
                && !categories
                && questions.asks(Question.CATEGORIES)) {
            return UNSAFE_WITHOUT_CATEGORY;
        }
        return verdict.safety() == Safety.SAFE && categories ? SAFE_WITH_CATEGORY : NONE;
    }
}
