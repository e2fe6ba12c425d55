package org.pairwright.domain;

import java.util.List;

/// Two surveys as one: each is told what it wants to know.
public record Surveys(ProjectSurvey first, ProjectSurvey second) implements ProjectSurvey {
    @Override
    public boolean wantsPrompts() {
        return first.wantsPrompts() || second.wantsPrompts();
    }

    @Override
    public void prompt(Key group, Utf8 messages) {
        if (first.wantsPrompts()) {
            first.prompt(group, messages);
        }
        if (second.wantsPrompts()) {
            second.prompt(group, messages);
        }
    }

    @Override
    public boolean wantsPairs() {
        return first.wantsPairs() || second.wantsPairs();
    }

    @Override
    public void pair(Key group, List<String> categories) {
        if (first.wantsPairs()) {
            first.pair(group, categories);
        }
        if (second.wantsPairs()) {
            second.pair(group, categories);
        }
    }

    @Override
    public boolean wantsVotes() {
        return first.wantsVotes() || second.wantsVotes();
    }

    @Override
    public void votes(List<Vote> votes) {
        if (first.wantsVotes()) {
            first.votes(votes);
        }
        if (second.wantsVotes()) {
            second.votes(votes);
        }
    }

    @Override
    public boolean wantsUnsafePrompts() {
        return first.wantsUnsafePrompts() || second.wantsUnsafePrompts();
    }

    @Override
    public void unsafePrompt(long pair) {
        if (first.wantsUnsafePrompts()) {
            first.unsafePrompt(pair);
        }
        if (second.wantsUnsafePrompts()) {
            second.unsafePrompt(pair);
        }
    }

    @Override
    public void end() {
        first.end();
        second.end();
    }

    @Override
    public boolean wantsLook() {
        return first.wantsLook() || second.wantsLook();
    }

    @Override
    public void look(StoredPair pair) {
        if (first.wantsLook()) {
            first.look(pair);
        }
        if (second.wantsLook()) {
            second.look(pair);
        }
    }
}
