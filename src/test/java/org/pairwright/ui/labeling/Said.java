package org.pairwright.ui.labeling;

import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;

/// What is set for a pair, without a project behind it.
final class Said implements JudgmentChange {
    final ObjectProperty<Judgment> judgment = new SimpleObjectProperty<>(Judgment.EMPTY);
    final ObjectProperty<Questions> questions = new SimpleObjectProperty<>(Questions.DEFAULT);
    boolean busy;

    DecisionViewModel decision() {
        return new DecisionViewModel(judgment, questions, this);
    }

    CriteriaViewModel criteria() {
        return new CriteriaViewModel(decision(), this);
    }

    void ask(Question question, boolean ask) {
        questions.set(questions.get().with(question, ask));
    }

    @Override
    public boolean by(UnaryOperator<Judgment> with) {
        if (!busy) {
            judgment.set(with.apply(judgment.get()));
        }
        return !busy;
    }
}
