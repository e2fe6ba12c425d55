package org.pairwright.ui.labeling;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Question;
import org.pairwright.domain.Severity;
import org.pairwright.ui.kit.Acts;

/// What each act of the Label screen does there, and when it can be done.
final class LiveActs {
    private final LabelingViewModel viewModel;
    private final ReadingDesk desk;
    private final RationaleField rationale;
    private final HistoryPanel history;
    private final Runnable leave;
    private final Acts acts = new Acts();

    /// A pair is on the screen.
    private final ObservableValue<Boolean> there;

    /// A pair is on the screen, and not covered.
    private final ObservableValue<Boolean> seen;

    /// @param leave gives the keys back to the screen
    LiveActs(
            LabelingViewModel viewModel,
            ReadingDesk desk,
            RationaleField rationale,
            HistoryPanel history,
            Runnable leave) {
        this.viewModel = viewModel;
        this.desk = desk;
        this.rationale = rationale;
        this.history = history;
        this.leave = leave;
        there = viewModel.stateProperty().map(it -> it == LabelingViewModel.State.LABELING);
        seen = there.flatMap(it -> viewModel.coveredProperty().map(covered -> it && !covered));
    }

    /// Every act of the screen.
    Acts all() {
        choose();
        judge();
        answerApart();
        addPhrases();
        moveOn();
        desk.addActs(acts, there);
        return acts;
    }

    private void choose() {
        for (Choice choice : Choice.values()) {
            if (choice != Choice.LEFT && choice != Choice.RIGHT) {
                acts.add(choice.act(), there, () -> viewModel.answers().choose(choice));
            }
        }
        acts.add(LabelingActs.NEXT, there, viewModel::next)
                .add(LabelingActs.LEAVE_FIELD, this::leave)
                .add(
                        LabelingActs.FLAG,
                        asked(there, Question.FLAG),
                        viewModel.answers().decision()::toggleFlag)
                .add(LabelingActs.FLAG_NOTE, asked(there, Question.FLAG), rationale::writeNote)
                .add(LabelingActs.RATIONALE, asked(there, Question.RATIONALE), rationale::write)
                .add(LabelingActs.REVEAL, viewModel.coveredProperty(), viewModel::reveal);
    }

    private void leave() {
        WellbeingViewModel wellbeing = viewModel.wellbeing();
        if (viewModel.flow().stopTurning()) {
            return;
        }
        if (wellbeing.reminds() && !rationale.writingProperty().get()) {
            wellbeing.goOn();
        } else {
            leave.run();
        }
    }

    private void judge() {
        Verdicts verdicts = viewModel.answers().verdicts();
        acts.add(
                        LabelingActs.LEFT_SAFETY,
                        asked(seen, Question.VERDICT),
                        verdicts.at(Place.LEFT)::toggleSafety)
                .add(
                        LabelingActs.RIGHT_SAFETY,
                        asked(seen, Question.VERDICT),
                        verdicts.at(Place.RIGHT)::toggleSafety)
                .add(
                        LabelingActs.CATEGORY,
                        asked(seen, Question.CATEGORIES),
                        viewModel.answers()::chooseCategories)
                .add(
                        LabelingActs.REFUSAL,
                        asked(seen, Question.REFUSAL),
                        () -> verdicts.judgedLast().nextRefusal())
                .add(
                        LabelingActs.PROMPT_VERDICT,
                        asked(seen, Question.PROMPT_VERDICT),
                        viewModel.answers().decision()::nextPromptVerdict)
                .add(
                        LabelingActs.CRITERIA,
                        seen.flatMap(it ->
                                viewModel.answers().criteria().asked().map(asked -> it && asked)),
                        viewModel.answers().criteria()::open)
                .add(
                        LabelingActs.CORRECT,
                        asked(seen, Question.CORRECTION),
                        viewModel.answers().correction()::open);
        // Before the phrases, whose keys these are where a response is unsafe, unless the
        // rationale is being written.
        for (Severity severity : LabelingActs.severities()) {
            acts.add(
                    LabelingActs.of(severity),
                    saysHowBad(),
                    () -> verdicts.judgedLast().toggleSeverity(severity));
        }
    }

    private ObservableValue<Boolean> saysHowBad() {
        return asked(seen, Question.SEVERITY)
                .flatMap(asked ->
                        rationale
                                .writingProperty()
                                .flatMap(writing ->
                                        viewModel
                                                .answers()
                                                .verdicts()
                                                .isUnsafe()
                                                .map(unsafe -> asked && unsafe && !writing)));
    }

    private void answerApart() {
        DecisionViewModel decision = viewModel.answers().decision();
        for (int i = 0; i < AxesRow.ANSWERS.size(); i++) {
            Preference answer = AxesRow.ANSWERS.get(i);
            acts.add(
                            LabelingActs.HELPFUL.get(i),
                            asked(seen, Question.MORE_HELPFUL),
                            () -> decision.moreHelpful(answer))
                    .add(
                            LabelingActs.SAFER.get(i),
                            asked(seen, Question.SAFER),
                            () -> decision.safer(answer));
        }
    }

    private void addPhrases() {
        for (int i = 0; i < LabelingActs.PHRASES.size(); i++) {
            int number = i + 1;
            acts.add(
                    LabelingActs.PHRASES.get(i),
                    phrased(number),
                    () -> viewModel.answers().decision().addPhrase(number));
        }
    }

    private void moveOn() {
        acts.add(LabelingActs.UNDO, viewModel.flow()::undo)
                .add(LabelingActs.REDO, viewModel.flow()::redo)
                .add(LabelingActs.BACK, viewModel.flow()::back)
                .add(LabelingActs.FORWARD, there, viewModel.flow()::forward)
                .add(
                        LabelingActs.SUGGESTION,
                        viewModel.suggestions().latestProperty().map(Optional::isPresent),
                        viewModel.suggestions()::goBack)
                .add(LabelingActs.PASSAGES, seen, viewModel.suggestions()::togglePassages)
                .add(LabelingActs.HISTORY, history::show)
                .add(LabelingActs.JUMP, history::showField);
    }

    private ObservableValue<Boolean> asked(ObservableValue<Boolean> when, Question question) {
        return when.flatMap(
                it -> viewModel.answers().decision().asks(question).map(asks -> it && asks));
    }

    private ObservableValue<Boolean> phrased(int number) {
        return there.flatMap(it ->
                viewModel
                        .questionsProperty()
                        .map(asked -> it && asked.quickPhrases().size() >= number));
    }
}
