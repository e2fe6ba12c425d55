package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Finding;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Suggestions;
import org.pairwright.service.LabelingTask;
import org.pairwright.service.MachineHelpService.Suggested;
import org.pairwright.ui.kit.reading.Note;

/// Who has decided is told what machines found; nobody is before, and all of it is on record.
class SuggestionsViewModelTest extends LabelingViewModelTesting {
    private static final int UNSAFE = 900_000;

    private SuggestionsViewModel suggestions(Suggestions setting) {
        project.withMachine(setting, Map.of(1L, UNSAFE, 2L, 0));
        return viewModel.suggestions();
    }

    private String told(SuggestionsViewModel suggestions) {
        return suggestions
                .latestProperty()
                .get()
                .map(it ->
                        new FindingWords(
                                        project.messages,
                                        new PlaceWords(project.messages),
                                        code -> code)
                                .of(it.findings().getFirst()))
                .orElse("");
    }

    @Test
    void nothing_is_told_unless_the_project_says_so() {
        SuggestionsViewModel suggestions = suggestions(Suggestions.OFF);
        decide(Choice.TIE);
        viewModel.flow().back();

        assertThat(shown()).isEqualTo(1);
        assertThat(suggestions.latestProperty().get()).isEmpty();
        assertThat(suggestions.hereProperty().get()).isEmpty();
        assertThat(project.suggested()).isEqualTo(new Suggested(0, 0));
    }

    @Test
    void nothing_is_told_before_a_decision_nor_after_a_skip() {
        SuggestionsViewModel suggestions = suggestions(Suggestions.AFTER);
        viewModel.answers().choose(Choice.LEFT_MUCH);
        assertThat(suggestions.hereProperty().get()).isEmpty();
        suggestions.togglePassages();
        assertThat(suggestions.markingProperty().get()).isFalse();
        assertThat(viewModel.noticeProperty().get()).startsWith("Decide first");

        viewModel.answers().choose(Choice.SKIP);
        viewModel.answers().skip().because(SkipReason.LANGUAGE);
        viewModel.next();

        assertThat(suggestions.latestProperty().get()).isEmpty();
        assertThat(project.suggested()).isEqualTo(new Suggested(0, 0));
    }

    @Test
    void what_was_found_of_a_pair_goes_with_the_next_one_at_once() {
        SuggestionsViewModel suggestions = suggestions(Suggestions.AFTER);
        decide(Choice.TIE);
        boolean before = suggestions.latestProperty().get().isPresent();
        viewModel.flow().onceDrawn().hold();
        decide(Choice.TIE);

        assertThat(before).isTrue();
        assertThat(suggestions.latestProperty().get()).isEmpty();
    }

    @Test
    void what_a_machine_found_otherwise_is_told_once_the_decision_is_saved() {
        SuggestionsViewModel suggestions = suggestions(Suggestions.AFTER);
        boolean left = project.stored(1).leftSide() == Side.A;
        decide(Choice.TIE);

        assertThat(shown()).as("nothing waits for it").isEqualTo(2);
        assertThat(told(suggestions))
                .isEqualTo(
                        "lexicon calls the %s response unsafe (s1); you said nothing of it"
                                .formatted(left ? "left" : "right"));
        assertThat(project.suggested()).isEqualTo(new Suggested(1, 0));
    }

    @Test
    void what_was_found_beside_a_decision_goes_when_that_is_taken_back() {
        SuggestionsViewModel suggestions = suggestions(Suggestions.AFTER);
        decide(Choice.TIE);
        suggestions.goBack();
        boolean before = suggestions.hereProperty().get().isPresent();
        viewModel.flow().undo();

        assertThat(before).isTrue();
        assertThat(suggestions.hereProperty().get()).isEmpty();
        assertThat(suggestions.latestProperty().get()).isEmpty();
    }

    @Test
    void what_a_machine_found_alike_is_not_told() {
        SuggestionsViewModel suggestions = suggestions(Suggestions.AFTER);
        viewModel.startAt(2);
        decide(Choice.TIE);

        assertThat(suggestions.latestProperty().get()).isEmpty();
        assertThat(project.suggested()).isEqualTo(new Suggested(0, 0));
    }

    @Test
    void who_goes_back_and_changes_it_did_so_after_a_suggestion() {
        SuggestionsViewModel suggestions = suggestions(Suggestions.AFTER);
        decide(Choice.TIE);
        suggestions.goBack();

        assertThat(shown()).isEqualTo(1);
        assertThat(suggestions.hereProperty().get().orElseThrow().findings())
                .singleElement()
                .isInstanceOf(Finding.OfResponse.class);
        decide(Choice.LEFT_MUCH);

        assertThat(project.suggested()).isEqualTo(new Suggested(1, 1));
    }

    @Test
    void the_next_decision_takes_the_place_of_what_was_told() {
        SuggestionsViewModel suggestions = suggestions(Suggestions.AFTER);
        decide(Choice.TIE);
        decide(Choice.TIE);

        assertThat(suggestions.latestProperty().get()).isEmpty();
        assertThat(project.suggested()).isEqualTo(new Suggested(1, 0));
    }

    @Test
    void passages_are_marked_for_who_has_decided_and_that_is_on_record() {
        SuggestionsViewModel suggestions = suggestions(Suggestions.AFTER);
        decide(Choice.TIE);
        decide(Choice.TIE);
        viewModel.flow().back();
        assertThat(viewModel.taskProperty().get().map(LabelingTask::pair)).contains(2L);
        suggestions.togglePassages();
        List<List<Note>> notes = new ArrayList<>();

        suggestions.find(List.of("Here is how to kill a man.", "Bread."), notes::addAll);

        assertThat(notes.getFirst()).isNotEmpty();
        assertThat(notes.getLast()).isEmpty();
        assertThat(suggestions.passagesProperty().get()).contains("that the lexicon knows: ");
        assertThat(project.suggested()).isEqualTo(new Suggested(2, 0));
        viewModel.flow().back();
        assertThat(suggestions.markingProperty().get()).as("another pair").isFalse();
    }
}
