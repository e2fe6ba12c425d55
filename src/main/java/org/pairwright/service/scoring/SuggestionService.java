package org.pairwright.service.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Finding;
import org.pairwright.domain.Question;
import org.pairwright.domain.Suggestions;
import org.pairwright.service.SystemUser;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.MachineHelpStore;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.SuggestionStore;

/// What an annotator is told of machines: nothing before they have decided, and nothing at all
/// unless the project says so. Before they are told anything it is on record, so that what they
/// said by themselves can always be told from what they said after it.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class SuggestionService {
    private final Annotator annotator;
    private final Actor actor;
    private final MachineHelpStore help;
    private final AnnotationStore annotations;
    private final SuggestionStore suggestions;
    private final ProjectStore project;
    private final Passages passages;

    /// @param annotator who is told
    public SuggestionService(Database database, Annotator annotator) {
        this.annotator = annotator;
        actor = new Actor(annotator.name(), SystemUser.name());
        help = new MachineHelpStore(database);
        annotations = new AnnotationStore(database);
        suggestions = new SuggestionStore(database);
        project = new ProjectStore(database);
        passages = new Passages(database);
    }

    /// What machines found of a pair otherwise than the annotator, who has decided on it; empty
    /// where there is nothing, or nothing may be told. On record as shown when this returns.
    public Optional<Suggestion> of(long pair) {
        return decision(pair).flatMap(decision -> of(pair, decision));
    }

    private Optional<Suggestion> of(long pair, Annotation decision) {
        List<Annotation> machines = suggestions.machines(pair);
        if (machines.isEmpty()) {
            return Optional.empty();
        }
        Set<Question> asked = project.questions().asked();
        List<Annotation> others =
                machines.stream()
                        .filter(it -> !Finding.of(it, decision.judgment(), asked).isEmpty())
                        .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        suggestions.show(
                actor,
                decision,
                new SuggestionStore.Shown(others.stream().map(Annotation::uuid).toList(), ""));
        return Optional.of(
                new Suggestion(
                        pair,
                        others.stream()
                                .flatMap(it -> Finding.of(it, decision.judgment(), asked).stream())
                                .toList()));
    }

    /// The passages in the texts of a pair that the lexicon knows, as they are on the screen; empty
    /// where nothing may be told. On record as shown when this returns.
    public Optional<List<List<Passage>>> passages(long pair, List<String> texts) {
        return decision(pair)
                .map(decision -> {
                    suggestions.show(
                            actor,
                            decision,
                            new SuggestionStore.Shown(List.of(), Passages.description()));
                    return passages.in(texts);
                });
    }

    /// Whether anything is told at all.
    public boolean isOn() {
        return help.help().suggestions() != Suggestions.OFF;
    }

    /// Their decision on a pair, where they may be told something of it.
    private Optional<Annotation> decision(long pair) {
        return isOn()
                ? annotations
                        .current(pair, annotator, 0)
                        .filter(it -> it.judgment().preference().isOutcome())
                : Optional.empty();
    }
}
