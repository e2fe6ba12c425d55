package org.pairwright.domain;

/// Something that a project wants to know before a decision, and that was not said.
public sealed interface Unanswered {
    record OfQuestion(Question question) implements Unanswered {}

    record OfCriterion(Criterion criterion) implements Unanswered {}
}
