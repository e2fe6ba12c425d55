package org.pairwright.ui.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.endpoint.LoopbackEndpoint;
import org.pairwright.service.generating.GenerateReport;
import org.pairwright.service.generating.ProjectGenerating;
import org.pairwright.service.generating.PromptCount;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.ListStore;
import org.pairwright.storage.Samples;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.prompts.GeneratingFields.Between;
import org.pairwright.ui.prompts.GeneratingViewModel.Outcome;
import org.pairwright.ui.prompts.GeneratingViewModel.Step;
import org.pairwright.ui.prompts.PromptChoiceViewModel.From;

/// Generating pairs on the Prompts screen.
class GeneratingViewModelTest {
    private static final Actor NOOR = new Actor("Noor", "Noor");
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    @TempDir Path folder;

    private Database database;
    private LoopbackEndpoint endpoint;
    private GeneratingViewModel viewModel;

    @BeforeEach
    void make_a_project() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        Samples.project());
        endpoint = LoopbackEndpoint.answering((asked, n) -> LoopbackEndpoint.chat("Answer " + n));
        viewModel = screenOf(AnnotatorRole.LEAD);
    }

    @AfterEach
    void close() {
        endpoint.close();
        database.close();
    }

    private GeneratingViewModel screenOf(AnnotatorRole role) {
        Annotator annotator =
                new AnnotatorStore(database)
                        .require(
                                role == AnnotatorRole.LEAD ? "Noor" : "Aud",
                                AnnotatorKind.PERSON,
                                role);
        return new GeneratingViewModel(
                new ProjectGenerating(
                        database, annotator, Map.of("TEST_KEY", "sk-from-the-environment")),
                new Background(Runnable::run, Runnable::run, e -> {}),
                Runnable::run,
                new NoDialogs(),
                MESSAGES);
    }

    private Path prompts(String... lines) {
        try {
            return Files.write(folder.resolve("prompts.jsonl"), List.of(lines));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<TemplateVersion> versions() {
        PromptService service = new PromptService(database);
        return List.of(
                service.add(NOOR, "helper", 0, PromptText.of("You help.", "{{question}}"), ""),
                service.add(
                        NOOR, "helper", 1, PromptText.of("You help well.", "{{question}}"), ""));
    }

    private void describe() {
        List<TemplateVersion> versions = versions();
        viewModel.open(versions, Optional.of(versions.getLast()));
        viewModel.prompts().take(prompts("{\"prompt\": \"One?\"}", "{\"prompt\": \"Two?\"}"));
        viewModel.fields().addressProperty().set(endpoint.url());
        viewModel.fields().modelProperty().set("small");
    }

    private GenerateReport report() {
        assertThat(viewModel.stepProperty().get()).isEqualTo(Step.TOLD);
        assertThat(viewModel.outcomeProperty().get()).isInstanceOf(Outcome.Came.class);
        return ((Outcome.Came) viewModel.outcomeProperty().get()).report();
    }

    private long pairs() {
        return new ListStore(database).page(Filter.ALL, 0, 100, false).size();
    }

    @Test
    void the_version_that_is_looked_at_is_compared_with_the_one_before_it() {
        describe();
        viewModel.confirm();

        assertThat(report().pairs()).isEqualTo(2);
        assertThat(pairs()).isEqualTo(2);
        assertThat(endpoint.asked().toString()).contains("You help.", "You help well.");
    }

    @Test
    void the_prompts_are_counted_before_anything_is_sent() {
        describe();

        assertThat(viewModel.prompts().countProperty().get())
                .get()
                .isInstanceOfSatisfying(
                        PromptCount.Counted.class, it -> assertThat(it.prompts()).isEqualTo(2));
        assertThat(new GeneratingWords(MESSAGES).leaves(viewModel))
                .isEqualTo(
                        "Before you start: up to 2 prompts and the templates' words are sent to "
                                + endpoint.url()
                                + ". The key goes with them and is written nowhere.");
        assertThat(endpoint.asked()).isEmpty();
    }

    @Test
    void the_prompts_of_the_project_that_a_filter_means_are_answered_once_each() {
        Samples.add(
                database,
                Samples.pair("Question 1"),
                Samples.pair("Question 2"),
                Samples.pair("Question 3"));
        viewModel.open(List.of(), Optional.empty());
        viewModel.prompts().fromProperty().set(From.PROJECT);
        viewModel.fields().filterProperty().set("prompt ~ 'Question 2'");
        viewModel.fields().addressProperty().set(endpoint.url());
        viewModel.fields().modelProperty().set("small");
        viewModel.fields().otherModelProperty().set("large");
        viewModel.confirm();

        assertThat(report().pairs()).isEqualTo(1);
        assertThat(endpoint.asked()).hasSize(2);
        assertThat(endpoint.asked().toString()).contains("Question 2").doesNotContain("Question 1");
    }

    @Test
    void so_many_prompts_are_answered_and_going_on_takes_the_next_ones() {
        describe();
        viewModel.fields().mostProperty().set("1");
        viewModel.confirm();
        assertThat(report().pairs()).isEqualTo(1);

        viewModel.goOn();
        viewModel.confirm();
        assertThat(report().pairs()).isEqualTo(1);
        assertThat(report().already()).isEqualTo(1);
        assertThat(pairs()).isEqualTo(2);
        assertThat(endpoint.asked()).hasSize(4);
    }

    @Test
    void the_key_of_a_variable_is_sent_and_a_typed_one_is_forgotten() {
        describe();
        viewModel.fields().variableProperty().set("TEST_KEY");
        viewModel.confirm();
        assertThat(endpoint.asked().getFirst().authorization())
                .isEqualTo("Bearer sk-from-the-environment");

        viewModel.goOn();
        viewModel.fields().variableProperty().set("");
        viewModel.fields().keyProperty().set("sk-typed-0123456789");
        viewModel.confirm();
        assertThat(viewModel.fields().keyProperty().get()).isEmpty();
    }

    @Test
    void a_variable_that_is_not_set_is_told_without_its_name() {
        describe();
        viewModel.fields().variableProperty().set("sk-typed-in-the-wrong-place");
        viewModel.confirm();

        assertThat(viewModel.stepProperty().get()).isEqualTo(Step.CHOOSING);
        assertThat(viewModel.problemProperty().get())
                .isEqualTo(
                        "The environment variable that is named is not set, or empty. Its name is wanted, not"
                                + " the key.");
        assertThat(endpoint.asked()).isEmpty();
    }

    @Test
    void two_that_would_answer_alike_are_not_asked() {
        describe();
        viewModel.fields().otherProperty().set(viewModel.fields().oneProperty().get());
        viewModel.confirm();

        assertThat(viewModel.problemProperty().get())
                .isEqualTo("Choose two that differ: both would answer alike.");
    }

    @Test
    void a_number_that_is_none_is_told() {
        describe();
        viewModel.fields().temperatureProperty().set("warm");
        viewModel.confirm();

        assertThat(viewModel.problemProperty().get())
                .isEqualTo("A temperature is a number such as 0.7.");
    }

    @Test
    void without_a_file_one_is_asked_for() {
        viewModel.open(List.of(), Optional.empty());
        viewModel.confirm();

        assertThat(viewModel.fields().betweenProperty().get()).isEqualTo(Between.MODELS);
        assertThat(viewModel.problemProperty().get()).isEqualTo("Choose a file of prompts first.");
    }

    @Test
    void rows_that_hold_no_prompt_are_listed_by_their_lines() {
        describe();
        viewModel.prompts().take(prompts("{\"prompt\": \"One?\"}", "{\"question\": \"Two?\"}"));
        viewModel.confirm();

        assertThat(report().failed()).isEqualTo(1);
        assertThat(new GeneratingWords(MESSAGES).failed(report().failures().getFirst(), From.FILE))
                .startsWith("Line 2: ");
    }

    @Test
    void an_expression_that_is_none_is_told_where_prompts_are_counted() {
        viewModel.open(List.of(), Optional.empty());
        viewModel.prompts().fromProperty().set(From.PROJECT);
        viewModel.fields().filterProperty().set("state =");

        assertThat(viewModel.prompts().countProperty().get())
                .get()
                .isInstanceOf(PromptCount.Unusable.class);
    }

    @Test
    void only_a_lead_is_asked_what_to_generate() {
        GeneratingViewModel auditor = screenOf(AnnotatorRole.AUDITOR);
        auditor.open(List.of(), Optional.empty());

        assertThat(auditor.isAllowed()).isFalse();
        assertThat(auditor.stepProperty().get()).isEqualTo(Step.CLOSED);
    }
}
