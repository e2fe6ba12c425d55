package org.pairwright.importing;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Descent;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.InvalidAnnotatorName;
import org.pairwright.domain.MadeUnder;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Recording;
import org.pairwright.domain.Side;
import org.pairwright.domain.Suggested;

/// Reads one decision of an archive.
final class ArchivedDecision {
    private static final int MAX_OCCURRENCE = 1_000;
    private static final int MAX_VERSION = 1_000_000;

    private ArchivedDecision() {}

    /// @throws RefusedRow when it can't be understood in every part
    static ImportedAnnotation of(Field object) {
        AnnotationFields said = new AnnotationFields(object.name() + ".", Nested.members(object));
        String name = said.text("annotator");
        try {
            Annotator.requireName(name);
        } catch (InvalidAnnotatorName e) {
            throw new RefusedRow(
                    object.name() + ".annotator",
                    ProblemCode.WRONG_TYPE,
                    String.valueOf(e.getMessage()));
        }
        long decidedAt = millis(object, said, "decided_at");
        Recording recording =
                new Recording.Elsewhere(
                        ArchiveReader.uuid(object.name() + ".id", said.text("id")),
                        ArchiveReader.uuid(
                                object.name() + ".annotator_id", said.text("annotator_id")),
                        said.code("kind", AnnotatorKind::of, "person, model or import")
                                .orElse(AnnotatorKind.IMPORT),
                        said.code("role", AnnotatorRole::of, "lead, reviewer, annotator or auditor")
                                .orElse(AnnotatorRole.ANNOTATOR),
                        said.whole("occurrence", 0, MAX_OCCURRENCE),
                        said.flag("withdrawn").orElse(false),
                        said.code("left", Side::of, "a or b").map(Side::code).orElse(""),
                        millis(object, said, "shown_at"),
                        decidedAt,
                        said.large("active_ms"),
                        madeUnder(said.inside("under")),
                        suggested(object.name() + ".suggested", said, decidedAt),
                        descent(object.name(), said));
        return new ImportedAnnotation(name, AnnotationReader.judgment(said), recording);
    }

    private static Descent descent(String name, AnnotationFields said) {
        return new Descent(
                maybeUuid(name + ".origin", said.text("origin")),
                maybeUuid(name + ".parent", said.text("parent")));
    }

    private static String maybeUuid(String field, String text) {
        return text.isEmpty() ? "" : ArchiveReader.uuid(field, text).toString();
    }

    private static Suggested suggested(String name, AnnotationFields said, long decidedAt) {
        AnnotationFields shown = said.inside("suggested");
        if (shown.names().isEmpty()) {
            return Suggested.NOTHING;
        }
        long shownAt = millis(name + ".shown_at", shown.text("shown_at"));
        if (shownAt < decidedAt || shownAt <= 0) {
            throw new RefusedRow(
                    name + ".shown_at",
                    ProblemCode.CONTRADICTION,
                    "What machines found is shown after the decision, not before.");
        }
        return new Suggested(
                shown.texts("machines").stream()
                        .map(it -> ArchiveReader.uuid(name + ".machines", it))
                        .toList(),
                shown.text("passages"),
                shownAt);
    }

    /// Numbers of versions; 0 where the archive does not tell.
    static MadeUnder madeUnder(AnnotationFields said) {
        return new MadeUnder(
                said.whole("guidelines", 0, MAX_VERSION),
                said.whole("questions", 0, MAX_VERSION),
                said.whole("taxonomy", 0, MAX_VERSION));
    }

    private static long millis(Field object, AnnotationFields said, String name) {
        String text = said.text(name);
        return text.isEmpty() ? 0 : millis(object.name() + "." + name, text);
    }

    /// The milliseconds since 1970 of a time.
    ///
    /// @throws RefusedRow when the text is none
    static long millis(String field, String text) {
        try {
            return Instant.parse(text).toEpochMilli();
        } catch (DateTimeParseException | ArithmeticException e) {
            RefusedRow refused =
                    new RefusedRow(
                            field,
                            ProblemCode.WRONG_TYPE,
                            "\"" + text + "\" is no time such as 2026-01-31T12:00:00Z.");
            refused.addSuppressed(e);
            throw refused;
        }
    }
}
