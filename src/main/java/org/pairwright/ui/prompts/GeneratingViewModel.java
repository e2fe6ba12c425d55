package org.pairwright.ui.prompts;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.generating.GenerateForm;
import org.pairwright.service.generating.GenerateReport;
import org.pairwright.service.generating.GenerateWatch;
import org.pairwright.service.generating.ProjectGenerating;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Messages;

/// Generating pairs: which prompts, by whom they are answered and where is described, what leaves
/// this computer is said, then it goes on in the background and can be stopped.
public final class GeneratingViewModel {
    /// How far that is.
    enum Step {
        CLOSED,
        CHOOSING,
        RUNNING,
        TOLD
    }

    private final ProjectGenerating service;
    private final Background background;
    private final Background lane;
    private final PromptChoiceViewModel prompts;
    private final GeneratingFields fields = new GeneratingFields();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CLOSED);
    private final ReadOnlyObjectWrapper<List<TemplateVersion>> versions =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Optional<GenerateReport>> soFar =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Outcome> outcome =
            new ReadOnlyObjectWrapper<>(new Outcome.Stopped());
    private Glance running;

    /// What became of it.
    sealed interface Outcome {
        record Came(GenerateReport report) implements Outcome {}

        /// Before the first call.
        record Stopped() implements Outcome {}

        record Failed(Failure failure) implements Outcome {}
    }

    /// @param settled runs what it was given last, once nobody typed for a moment
    public GeneratingViewModel(
            ProjectGenerating service,
            Background background,
            Consumer<Runnable> settled,
            Dialogs dialogs,
            Messages messages) {
        this.service = service;
        this.background = background;
        lane = background.inOrder();
        running = newGlance();
        prompts =
                new PromptChoiceViewModel(
                        service,
                        background,
                        settled,
                        dialogs,
                        fields.filterProperty(),
                        () -> step.get() == Step.CHOOSING,
                        problem,
                        messages);
    }

    /// Whether whoever looks at the screen may generate pairs.
    boolean isAllowed() {
        return service.isAllowed();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Whether it is said what to generate from. No template is to be seen then, and no key may
    /// change one.
    boolean isChoosing() {
        return step.get() == Step.CHOOSING;
    }

    PromptChoiceViewModel prompts() {
        return prompts;
    }

    /// What is typed and chosen.
    GeneratingFields fields() {
        return fields;
    }

    /// The versions that can be compared.
    ReadOnlyObjectProperty<List<TemplateVersion>> versionsProperty() {
        return versions.getReadOnlyProperty();
    }

    /// What is wrong with what is described; empty where nothing is, or nobody asked yet.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// How far it is, up to 1, while [Step#RUNNING].
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /// What has come of it until now, while [Step#RUNNING].
    ReadOnlyObjectProperty<Optional<GenerateReport>> soFarProperty() {
        return soFar.getReadOnlyProperty();
    }

    /// What became of it, while [Step#TOLD].
    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// Asks what is to be generated.
    ///
    /// @param all the versions of the project's templates
    /// @param looked that which somebody looks at: it is compared with the one before it
    void open(List<TemplateVersion> all, Optional<TemplateVersion> looked) {
        if (step.get() == Step.RUNNING || !isAllowed()) {
            return;
        }
        versions.set(all);
        fields.propose(all, looked);
        problem.set("");
        step.set(Step.CHOOSING);
        prompts.look();
    }

    /// Begins, unless something is wrong with what is described.
    void confirm() {
        if (step.get() != Step.CHOOSING) {
            return;
        }
        Optional<GenerateForm> form =
                prompts.wanted().map(counted -> fields.form(counted.choice()));
        if (form.isPresent()) {
            Optional<String> wrong = service.problem(form.get());
            problem.set(wrong.orElse(""));
            if (wrong.isEmpty()) {
                fields.keyProperty().set("");
                run(form.get());
            }
        }
    }

    private void run(GenerateForm form) {
        Glance mine = newGlance();
        running = mine;
        share.set(0);
        soFar.set(Optional.empty());
        step.set(Step.RUNNING);
        lane.run(generating(form, mine), this::tell, failure -> tell(new Outcome.Failed(failure)));
    }

    private Callable<Outcome> generating(GenerateForm form, Glance mine) {
        return () -> {
            try {
                return new Outcome.Came(
                        service.run(
                                form,
                                GenerateWatch.of(
                                        Progress.of(mine::report, mine::cancelled), this::came)));
            } catch (Cancelled stopped) {
                return new Outcome.Stopped();
            }
        };
    }

    private Glance newGlance() {
        return new Glance(background, reached -> share.set(Math.max(0, reached)));
    }

    private void came(GenerateReport report) {
        background.onScreen(() -> soFar.set(Optional.of(report)));
    }

    private void tell(Outcome came) {
        outcome.set(came);
        step.set(Step.TOLD);
    }

    /// Whether it is under way.
    public boolean isBusy() {
        return step.get() == Step.RUNNING;
    }

    /// Stops what is under way; the pairs until then are kept.
    public void stop() {
        running.stop();
        prompts.stop();
    }

    /// Describes it once more, as it was: prompts that have all answers are passed over.
    void goOn() {
        if (step.get() == Step.TOLD) {
            step.set(Step.CHOOSING);
            prompts.look();
        }
    }

    /// Stops what is under way, or does nothing of what was described.
    void leave() {
        if (step.get() == Step.RUNNING) {
            stop();
        } else {
            prompts.stop();
            fields.keyProperty().set("");
            step.set(Step.CLOSED);
        }
    }
}
