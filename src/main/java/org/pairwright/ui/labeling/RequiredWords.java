package org.pairwright.ui.labeling;

import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.ui.kit.Messages;

/// Marks what is asked where nothing is decided without its answer, as the project asks it.
record RequiredWords(ObservableValue<Questions> questions, Messages messages) {
    /// A name as it is seen.
    ObservableValue<String> name(Question question, String name) {
        return questions.map(it -> name(it.requires(question), name));
    }

    /// As the other, where it is known.
    String name(boolean required, String name) {
        return required ? messages.of("label.required", name) : name;
    }

    /// As a screen reader says it.
    ObservableValue<String> spoken(Question question, String words) {
        return questions.map(it -> spoken(it.requires(question), words));
    }

    /// As the other, where it is known.
    String spoken(boolean required, String words) {
        return required ? messages.of("label.required.spoken", words) : words;
    }
}
