package org.pairwright.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.PairField;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Prompt;

/// The texts that a labeling tool shows, which are named as whoever set the task up liked.
final class TaskTexts {
    private final Row texts;
    private final PlainLayout layout;

    TaskTexts(long line, Map<String, Field> texts) {
        Shape shape = new Shape(List.copyOf(texts.keySet()));
        this.texts = new Row(line, shape, List.copyOf(texts.values()));
        layout = PlainLayout.of(shape, FieldMapping.NONE);
    }

    /// @throws RefusedRow when no field has one of the usual names of a prompt
    Prompt prompt(Findings findings) {
        Field prompt = layout.field(PairField.PROMPT, texts).orElseThrow(() -> missing("prompt"));
        return Prompts.of(
                Prompts.messages(Nested.unquoted(prompt), findings),
                layout.field(PairField.SYSTEM, texts),
                Optional.empty());
    }

    boolean has(String name) {
        return texts.shape().has(name);
    }

    /// The names of the two responses, where they are called as usual; none else.
    List<String> responses() {
        return Stream.of(PairField.RESPONSE_A, PairField.RESPONSE_B)
                .flatMap(field -> layout.name(field, texts.shape()).stream())
                .toList();
    }

    /// @throws RefusedRow when there is no such text
    Field text(String name) {
        return texts.field(name).orElseThrow(() -> missing(name));
    }

    /// What is neither prompt nor one of these responses.
    List<Field> others(List<String> responses) {
        return texts.shape().names().stream()
                .filter(name -> !layout.placed().contains(name))
                .filter(name -> !responses.contains(name))
                .flatMap(name -> texts.field(name).stream())
                .toList();
    }

    static RefusedRow missing(String name) {
        return new RefusedRow(
                name,
                ProblemCode.MISSING_FIELD,
                "The task has no text \"" + name + "\". Add it or leave the row out.");
    }
}
