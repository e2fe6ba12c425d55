package org.pairwright.ui.project;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.service.EvaluationTemplates;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Messages;

/// What annotators are asked, as it is written: questions, criteria of the project's own and quick
/// phrases.
final class QuestionsViewModel {
    private final Background lane;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ReadOnlyStringWrapper problem;
    private final StringProperty phrases = new SimpleStringProperty("");
    private final CriteriaDrafts criteria = new CriteriaDrafts();
    private final ReadOnlyObjectWrapper<Optional<String>> template =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper purpose = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Questions> questions =
            new ReadOnlyObjectWrapper<>(Questions.DEFAULT);

    /// @param lane reads templates
    /// @param problem where it is said why one can't be read
    QuestionsViewModel(
            Background lane, Dialogs dialogs, ReadOnlyStringWrapper problem, Messages messages) {
        this.lane = lane;
        this.dialogs = dialogs;
        this.problem = problem;
        this.messages = messages;
    }

    ReadOnlyObjectProperty<Questions> questionsProperty() {
        return questions.getReadOnlyProperty();
    }

    /// Quick phrases for the rationale, one a line.
    StringProperty phrasesProperty() {
        return phrases;
    }

    /// The project's own criteria, as they are written.
    CriteriaDrafts criteria() {
        return criteria;
    }

    /// What the template is for that was chosen last; empty where none was.
    ReadOnlyStringProperty purposeProperty() {
        return purpose.getReadOnlyProperty();
    }

    /// The template, by its id or file, that was begun with; empty where none was, or once
    /// something else is asked.
    ReadOnlyObjectProperty<Optional<String>> templateProperty() {
        return template.getReadOnlyProperty();
    }

    /// All that [#isOtherThan] looks at.
    List<Observable> written() {
        return List.of(
                phrases, questions, criteria.criteriaProperty(), criteria.completeProperty());
    }

    void ask(Question question, boolean ask) {
        template.set(Optional.empty());
        questions.set(questions.get().with(question, ask));
    }

    /// Makes a question's answer one that decisions wait for, or not.
    void require(Question question, boolean require) {
        template.set(Optional.empty());
        questions.set(questions.get().withRequired(question, require));
    }

    /// Takes over what one of the templates asks that come with the program, or that of a file.
    void chooseTemplate(String idOrFile) {
        lane.run(
                () -> EvaluationTemplates.find(idOrFile),
                found -> {
                    problem.set("");
                    show(found.questions());
                    purpose.set(found.purpose());
                    template.set(Optional.of(idOrFile));
                },
                failure -> problem.set(failure.what()));
    }

    /// Reads a template from a file.
    void chooseTemplateFile() {
        dialogs
                .chooseFiles(
                        messages.of("project.template.choose"),
                        messages.of("project.template.kind"),
                        List.of("*.json"))
                .stream()
                .findFirst()
                .ifPresent(file -> chooseTemplate(file.toString()));
    }

    /// Takes what is asked now in the place of what was written.
    void show(Questions now) {
        questions.set(now);
        phrases.set(String.join("\n", now.quickPhrases()));
        criteria.show(now.criteria());
        purpose.set("");
        template.set(Optional.empty());
    }

    boolean isOtherThan(Questions now) {
        return !questions.get().asked().equals(now.asked())
                || !questions.get().required().equals(now.required())
                || !criteria.completeProperty().get()
                || !criteria.criteriaProperty().get().equals(now.criteria())
                || !phraseList().equals(now.quickPhrases());
    }

    /// All of it together.
    Questions asked() {
        return questions
                .get()
                .withCriteria(criteria.criteriaProperty().get())
                .withQuickPhrases(phraseList());
    }

    /// Whether the quick phrases are few, short and different enough.
    boolean arePhrasesFine() {
        List<String> said = phraseList();
        return said.size() <= Questions.MAX_PHRASES
                && said.stream().noneMatch(it -> it.length() > Questions.MAX_PHRASE)
                && said.stream().distinct().count() == said.size();
    }

    private List<String> phraseList() {
        return phrases.get().lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }
}
