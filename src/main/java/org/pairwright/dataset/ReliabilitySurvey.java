package org.pairwright.dataset;

import java.util.List;
import java.util.function.Consumer;
import org.pairwright.dataset.ResolveRule.ByReliability;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Side;
import org.pairwright.domain.Vote;

/// Is told of all decisions of a project and estimates how reliable those are who made them.
final class ReliabilitySurvey implements ProjectSurvey {
    private static final int LOOK_EVERY = 1_000;

    private final ResolutionPolicy policy;
    private final ByReliability rule;
    private final Runnable look;
    private final Consumer<Reliability> sink;
    private final AnswerColumns answers = new AnswerColumns(Reliability.OUTCOMES.size());
    private final AnswerColumns verdicts = new AnswerColumns(Reliability.UNSAFE + 1);
    private long told;

    /// @param policy says whose votes count and which question they answer
    /// @param look called again and again meanwhile, by several threads at last; what it throws
    ///   ends it
    /// @param sink is given what was estimated
    ReliabilitySurvey(
            ResolutionPolicy policy,
            ByReliability rule,
            Runnable look,
            Consumer<Reliability> sink) {
        this.policy = policy;
        this.rule = rule;
        this.look = look;
        this.sink = sink;
    }

    @Override
    public boolean wantsVotes() {
        return true;
    }

    @Override
    public void votes(List<Vote> votes) {
        if (++told % LOOK_EVERY == 0) {
            look.run();
        }
        answers.next();
        for (Vote vote : votes) {
            Preference answer = policy.answer(vote);
            if (answer.isOutcome()) {
                answers.add(vote.annotator(), Reliability.OUTCOMES.indexOf(answer));
            }
        }
        if (policy.axis() == Axis.SAFETY_FIRST) {
            verdicts(votes, Side.A);
            verdicts(votes, Side.B);
        }
    }

    private void verdicts(List<Vote> votes, Side side) {
        verdicts.next();
        for (Vote vote : votes) {
            if (policy.counts(vote) && vote.verdict(side) != Safety.UNSTATED) {
                verdicts.add(vote.annotator(), Reliability.category(vote.verdict(side)));
            }
        }
    }

    /// @throws NotIdentified when the decisions don't tell
    @Override
    public void end() {
        look.run();
        // Where everything was judged safe, as in many a project, nobody needs weighing.
        AnswerModel safety =
                verdicts.isUnanimous()
                        ? verdicts.unanimous()
                        : verdicts.model("verdicts on what is safe", rule, look);
        look.run();
        sink.accept(new Reliability(answers.model("decisions", rule, look), safety));
    }
}
