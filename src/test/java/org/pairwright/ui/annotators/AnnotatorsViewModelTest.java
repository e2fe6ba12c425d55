package org.pairwright.ui.annotators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;

class AnnotatorsViewModelTest {
    private final List<String> chosen = new ArrayList<>();
    private final AnnotatorsViewModel viewModel =
            new AnnotatorsViewModel(
                    () ->
                            List.of(
                                    annotator("imported:x", AnnotatorKind.IMPORT),
                                    annotator("Mara", AnnotatorKind.PERSON),
                                    annotator("Noor", AnnotatorKind.PERSON)),
                    chosen::add,
                    new Background(Runnable::run, Runnable::run, e -> {}),
                    new Messages(Locale.ENGLISH));

    private static Annotator annotator(String name, AnnotatorKind kind) {
        return new Annotator(1, new UUID(0, 1), name, kind, AnnotatorRole.ANNOTATOR);
    }

    @Test
    void only_people_can_be_chosen() {
        viewModel.open("Mara", "");

        assertThat(viewModel.peopleProperty().get()).containsExactly("Mara", "Noor");
        assertThat(viewModel.nowProperty().get()).isEqualTo("Mara");
    }

    @Test
    void the_name_that_is_offered_can_be_taken_as_it_is() {
        viewModel.open("", "ada");
        viewModel.chooseWritten();

        assertThat(chosen).containsExactly("ada");
    }

    @Test
    void white_space_around_a_name_does_not_count() {
        viewModel.open("", "  Ada ");
        viewModel.chooseWritten();

        assertThat(chosen).containsExactly("Ada");
    }

    @Test
    void nobody_has_an_empty_name() {
        viewModel.open("Mara", "");
        viewModel.chooseWritten();

        assertThat(chosen).isEmpty();
        assertThat(viewModel.problemProperty().get())
                .isEqualTo("A name has 1 to 200 characters and no line breaks.");
    }

    @Test
    void nobody_takes_the_name_of_an_import() {
        viewModel.open("Mara", "imported:train");
        viewModel.chooseWritten();

        assertThat(chosen).isEmpty();
        assertThat(viewModel.problemProperty().get())
                .isEqualTo("Names that begin with imported: are those of imports. Choose another.");
    }
}
