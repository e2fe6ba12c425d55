package org.pairwright.exporting;

import java.util.Optional;

/// What of a pair a format has no form for, or no trainer would take. Where several hold, the first
/// in this order is the one that counts.
public enum Obstacle {
    /// Its text can't be decoded everywhere.
    UNSOUND_TEXT("unsound_text"),
    /// The prompt does not end in a turn that wants an answer.
    NO_TURN_TO_ANSWER("no_turn_to_answer"),
    /// Tools on offer, tool calls or their results.
    TOOLS("tools"),
    /// A message with the name of its speaker.
    NAMES("names"),
    SYSTEM_MESSAGE("system_message"),
    /// More than one turn before the answer.
    SEVERAL_TURNS("several_turns"),
    /// User and assistant do not take turns.
    TURN_ORDER("turn_order"),
    /// Nobody said by how much the chosen response is better, or it came to nothing.
    NO_MARGIN("no_margin"),
    /// Nobody found the prompt unsafe, or more people found it benign.
    PROMPT_NOT_UNSAFE("prompt_not_unsafe"),
    /// Nobody who counts called the chosen response safe.
    ANSWER_NOT_SAFE("answer_not_safe"),
    /// Each of its responses is good in one pair and bad in another.
    CONTRADICTED("contradicted");

    private final String code;

    Obstacle(String code) {
        this.code = code;
    }

    /// The word in reports.
    public String code() {
        return code;
    }

    /// What keeps `row` out of every format.
    static Optional<Obstacle> toAny(ExportRow row) {
        return first(!row.isSound(), UNSOUND_TEXT)
                .or(() -> first(!row.prompt().wantAnswer(), NO_TURN_TO_ANSWER));
    }

    /// What keeps it out where a message is a role and a content.
    static Optional<Obstacle> toPlainMessages(ExportRow row) {
        return first(row.hasTools(), TOOLS).or(() -> first(row.prompt().hasName(), NAMES));
    }

    /// What keeps it out where a prompt is one turn of the user, with a system message apart.
    static Optional<Obstacle> toOneTurn(ExportRow row) {
        return toPlainMessages(row).or(() -> first(!row.prompt().areOneUserTurn(), SEVERAL_TURNS));
    }

    /// What keeps it out where a prompt is one turn of the user and nothing else.
    static Optional<Obstacle> toOneText(ExportRow row) {
        return toPlainMessages(row)
                .or(() -> first(row.prompt().beginWithSystem(), SYSTEM_MESSAGE))
                .or(() -> toOneTurn(row));
    }

    /// What keeps it out where, after a system message or without, user and assistant take turns.
    static Optional<Obstacle> toTurns(ExportRow row) {
        return toPlainMessages(row).or(() -> first(!row.alternates(), TURN_ORDER));
    }

    /// What keeps it out where, beside that, turns can be calls of tools and what these answered.
    static Optional<Obstacle> toTurnsWithTools(ExportRow row) {
        return first(!ShareGptTurns.haveCalls(row), TOOLS)
                .or(() -> first(row.prompt().hasSpeakerName(), NAMES))
                .or(() -> first(!ShareGptTurns.alternate(row.prompt()), TURN_ORDER));
    }

    static Optional<Obstacle> first(boolean holds, Obstacle obstacle) {
        return holds ? Optional.of(obstacle) : Optional.empty();
    }
}
