package org.pairwright.domain;

import java.util.List;
import java.util.Optional;

/// What an archive holds beside a project and its pairs, one thing a line.
public enum ArchivedKind {
    /// A person, a model or an import, whether or not they decided anything.
    ANNOTATOR("annotator"),
    /// A version of the guidelines, the questions or the taxonomy.
    VERSION("version"),
    TARGET("target"),
    TEMPLATE("template"),
    TEMPLATE_VERSION("template_version"),
    TEMPLATE_ACT("template_act"),
    SUITE("suite"),
    SUITE_RUN("suite_run"),
    VIEW("view"),
    SCORE_RUN("score_run"),
    /// What a response was made with.
    GENERATION("generation"),
    /// An answer of a model that no pair was made of yet.
    WAITING_ANSWER("waiting_answer"),
    /// What a run made of a response or, without one, of a prompt: millionths by category.
    SCORES("scores");

    /// What a field holds. In JSON a number is a number, a flag is true or false, and numbers are
    /// an object; all others are texts, empty where one that may be missing is.
    public enum Type {
        TEXT,
        NUMBER,
        FLAG,
        UUID,
        MAYBE_UUID,
        KEY,
        MAYBE_KEY,
        TIME,
        MAYBE_TIME,
        NUMBERS
    }

    /// A field of a line.
    public record Field(String name, Type type) {}

    private final String code;

    ArchivedKind(String code) {
        this.code = code;
    }

    /// Its stable id, as in JSON.
    public String code() {
        return code;
    }

    /// In the order in which they are written.
    public List<Field> fields() {
        return ArchivedFields.of(this);
    }

    public static Optional<ArchivedKind> of(String code) {
        return Codes.find(values(), ArchivedKind::code, code);
    }
}
