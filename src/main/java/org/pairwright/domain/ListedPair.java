package org.pairwright.domain;

import java.util.List;
import java.util.UUID;

/// A pair with what a lead may know of it.
///
/// @param externalId the id it had in its file; empty when it had none
/// @param messages the prompt as a JSON array in text
/// @param gold the code of the known answer; empty when there is none
/// @param sensitive whether it is covered until somebody asks to see it
/// @param annotations the current ones by annotator and occurrence, where they were asked for
public record ListedPair(
        long id,
        UUID uuid,
        Key key,
        String externalId,
        String messages,
        Response a,
        Response b,
        String gold,
        LabelState state,
        boolean sensitive,
        List<Annotation> annotations) {
    /// One of the two responses.
    ///
    /// @param source empty when it is not known
    public record Response(String content, String source) {}

    public ListedPair {
        annotations = List.copyOf(annotations);
    }

    /// The same with hazards told in other categories.
    public ListedPair told(CategoryTerms terms) {
        return withAnnotations(annotations.stream().map(it -> it.told(terms)).toList());
    }

    /// The same with other annotations.
    public ListedPair withAnnotations(List<Annotation> annotations) {
        return new ListedPair(
                id, uuid, key, externalId, messages, a, b, gold, state, sensitive, annotations);
    }
}
