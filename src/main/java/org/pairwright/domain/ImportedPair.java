package org.pairwright.domain;

import java.util.List;

/// A pair as a file gives it, with A and B settled.
///
/// @param externalId the file's own id of the row; empty when it has none
/// @param first which side stood first in the file
/// @param annotations decisions in the file, in terms of A and B
/// @param extras the row's fields that have no place of their own, verbatim, as a JSON object in
///   text; empty when there are none
/// @param marks what an archive tells of it besides
public record ImportedPair(
        String externalId,
        Prompt prompt,
        Response a,
        Response b,
        PairKeys keys,
        Side first,
        List<ImportedAnnotation> annotations,
        String extras,
        PairMarks marks) {
    public ImportedPair {
        annotations = List.copyOf(annotations);
        Text.refuseNul("id", externalId);
        Text.refuseNul("extras", extras);
    }

    /// A pair that nobody has marked.
    public ImportedPair(
            String externalId,
            Prompt prompt,
            Response a,
            Response b,
            PairKeys keys,
            Side first,
            List<ImportedAnnotation> annotations,
            String extras) {
        this(externalId, prompt, a, b, keys, first, annotations, extras, PairMarks.NONE);
    }

    /// A pair whose file names its responses a and b, one and two, left and right: the file's order
    /// is kept. `annotations` speak of the first response as A.
    public static ImportedPair inFileOrder(
            String externalId,
            Prompt prompt,
            Response a,
            Response b,
            List<ImportedAnnotation> annotations,
            String extras) {
        PairKeys keys = PairKeys.of(prompt, a, b);
        return new ImportedPair(externalId, prompt, a, b, keys, Side.A, annotations, extras);
    }

    /// A pair whose file says which response is better: A is drawn from the pair key, so that it
    /// never means "better". `judgment` speaks of the chosen response as A and is turned along.
    public static ImportedPair drawn(
            String externalId,
            Prompt prompt,
            Response chosen,
            Response rejected,
            List<ImportedAnnotation> annotations,
            String extras) {
        PairKeys keys = PairKeys.of(prompt, chosen, rejected);
        ImportedPair pair =
                new ImportedPair(
                        externalId, prompt, chosen, rejected, keys, Side.A, annotations, extras);
        Side drawn = Identity.drawSide(keys.pair(), keys.a(), keys.b());
        return drawn == Side.A ? pair : pair.turned();
    }

    /// The same with A and B exchanged, and everything that is said of them along.
    public ImportedPair turned() {
        return new ImportedPair(
                externalId,
                prompt,
                b,
                a,
                keys.turned(),
                first.other(),
                annotations.stream().map(ImportedAnnotation::turned).toList(),
                extras,
                marks.turned());
    }

    /// The same with other annotations.
    public ImportedPair withAnnotations(List<ImportedAnnotation> annotations) {
        return new ImportedPair(externalId, prompt, a, b, keys, first, annotations, extras, marks);
    }

    /// The same, marked sensitive.
    public ImportedPair asSensitive() {
        return new ImportedPair(
                externalId, prompt, a, b, keys, first, annotations, extras, marks.asSensitive());
    }

    public Response response(Side side) {
        return side == Side.A ? a : b;
    }
}
