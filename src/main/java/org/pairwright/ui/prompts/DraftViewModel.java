package org.pairwright.ui.prompts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.prompt.InvalidPromptText;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateName;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.service.prompts.Finding;
import org.pairwright.service.prompts.PromptChecks;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;

/// A version while it is written, with what checks find in it.
final class DraftViewModel {
    /// What was written, whole and sound.
    ///
    /// @param known the number of the latest version; 0 for a new template
    record Written(String name, int known, PromptText text, String note) {}

    private final Background lane;
    private final Messages messages;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty system = new SimpleStringProperty("");
    private final StringProperty prompt = new SimpleStringProperty("");
    private final StringProperty variables = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private int known;

    /// @param settled runs what it was given last, once nobody typed for a moment
    DraftViewModel(Background background, Consumer<Runnable> settled, Messages messages) {
        this.messages = messages;
        lane = background.inOrder();
        Stream.of(system, prompt, variables)
                .forEach(it -> it.subscribe(() -> settled.accept(this::check)));
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty systemProperty() {
        return system;
    }

    StringProperty promptProperty() {
        return prompt;
    }

    /// The variables that are declared, with commas between; empty for those that are used.
    StringProperty variablesProperty() {
        return variables;
    }

    StringProperty noteProperty() {
        return note;
    }

    /// Whether it begins a template, so that it wants a name.
    ReadOnlyBooleanProperty freshProperty() {
        return fresh.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// Whether there is a text that could be looked at.
    ReadOnlyBooleanProperty checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /// Why it can't be kept; empty while it can.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void beginNew() {
        begin("", 0, "", "", List.of());
    }

    /// @param latest the number of the template's latest version
    void beginNext(TemplateVersion from, int latest) {
        PromptText text = from.text();
        begin(from.template(), latest, text.system(), text.prompt(), text.variables());
    }

    private void begin(
            String called, int latest, String first, String second, List<String> declared) {
        known = latest;
        fresh.set(latest == 0);
        name.set(called);
        note.set("");
        problem.set("");
        fill(first, second, declared);
        findings.set(List.of());
        check();
    }

    private void fill(String first, String second, List<String> declared) {
        system.set(first);
        prompt.set(second);
        boolean asUsed =
                List.copyOf(PromptText.variablesIn(first + "\n" + second)).equals(declared);
        variables.set(asUsed ? "" : String.join(", ", declared));
    }

    private PromptText text() {
        PromptText used = PromptText.of(system.get(), prompt.get());
        List<String> declared =
                Stream.of(variables.get().split(",", -1))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList();
        return declared.isEmpty() ? used : used.withVariables(declared);
    }

    private void check() {
        PromptText text;
        try {
            text = text();
        } catch (InvalidPromptText e) {
            // What is wrong is said when it is to be kept: nobody has finished writing.
            findings.set(List.of());
            checked.set(false);
            return;
        }
        lane.run(
                () -> PromptChecks.of(text),
                found -> {
                    findings.set(found);
                    checked.set(true);
                },
                failure -> problem.set(failure.what()));
    }

    /// Takes over what a check proposes.
    void accept(Finding finding) {
        fill(finding.fixed().system(), finding.fixed().prompt(), finding.fixed().variables());
        check();
    }

    /// What is written; empty, and why is said, where it can't be kept.
    Optional<Written> written() {
        problem.set("");
        if (!TemplateName.canBeCalled(name.get().strip())) {
            problem.set(messages.of("prompts.draft.name.problem", TemplateName.LONGEST));
            return Optional.empty();
        }
        try {
            TemplateAct.requireNote(note.get());
            return Optional.of(new Written(name.get().strip(), known, text(), note.get().strip()));
        } catch (InvalidPromptText e) {
            problem.set(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    void refuse(String why) {
        problem.set(why);
    }
}
