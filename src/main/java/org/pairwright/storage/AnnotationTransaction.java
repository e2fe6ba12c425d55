package org.pairwright.storage;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;

/// Decisions that come in together or not at all. What was recorded in it is seen in it.
public final class AnnotationTransaction {
    private final Handle handle;

    AnnotationTransaction(Handle handle) {
        this.handle = handle;
    }

    /// The annotator called `name`, made as a person of that role when there is none yet.
    public Annotator person(String name, AnnotatorRole role) {
        return AnnotatorStore.find(handle, name)
                .orElseGet(() -> AnnotatorStore.require(handle, name, AnnotatorKind.PERSON, role));
    }

    /// As [PairNames#find].
    public Map<String, PairNames.Named> find(List<String> names) {
        return PairNames.find(handle, names);
    }

    /// What the annotator currently says of at most a thousand pairs.
    public List<Annotation> current(Annotator annotator, List<Long> pairs) {
        return AnnotationStore.current(handle, annotator, pairs);
    }

    /// What a pair's responses say.
    public Contents contents(long pair) {
        return handle.createQuery(
                        """
                        select a.content, b.content from pair p
                        join response a on a.id = p.response_a
                        join response b on b.id = p.response_b
                        where p.id = :pair
                        """)
                .bind("pair", pair)
                .map((row, context) ->
                        new Contents(
                                Stored.text(row.getString(1), "response.content"),
                                Stored.text(row.getString(2), "response.content")))
                .one();
    }

    /// The texts of a pair's two responses.
    public record Contents(String a, String b) {}

    /// Records revisions, in order.
    public void record(Actor actor, List<NewAnnotation> revisions) {
        if (!revisions.isEmpty()) {
            AnnotationStore.record(handle, actor, revisions);
        }
    }
}
