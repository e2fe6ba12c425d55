package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import org.pairwright.domain.ProblemCode;

/// What rows of every format may say.
final class RowFields {
    private static final List<String> IMAGES = List.of("images", "image");

    private RowFields() {}

    /// The file's own id of the row; empty where it has none.
    static String externalId(Optional<Field> field, Findings findings) {
        if (field.isEmpty() || field.get().is(Field.Kind.NULL)) {
            return "";
        }
        if (field.get().isNested()) {
            findings.keep(field.get().name());
            return "";
        }
        return field.get().text();
    }

    /// @throws RefusedRow when there is no such field, or it is null
    static Field required(Row row, String name) {
        Field field =
                row.field(name)
                        .orElseThrow(() ->
                                missing(
                                        name,
                                        "The row has no \""
                                                + name
                                                + "\". Add it or leave the row out."));
        if (field.is(Field.Kind.NULL)) {
            throw missing(name, "The field is null. Fill it or leave the row out.");
        }
        return field;
    }

    private static RefusedRow missing(String name, String message) {
        return new RefusedRow(name, ProblemCode.MISSING_FIELD, message);
    }

    /// @throws RefusedRow when there is no such list
    static Field list(Row row, String name) {
        Field field = required(row, name);
        if (!field.is(Field.Kind.ARRAY)) {
            throw new RefusedRow(
                    name,
                    ProblemCode.WRONG_TYPE,
                    "The field is " + field.kind().words() + ", and has to be a list of messages.");
        }
        return field;
    }

    /// A text; a number or boolean counts as the text that JSON writes for it, with a warning.
    ///
    /// @throws RefusedRow when there is none
    static Field text(Row row, String name, Findings findings) {
        Field field = required(row, name);
        if (field.isNested()) {
            throw new RefusedRow(
                    name,
                    ProblemCode.WRONG_TYPE,
                    "The field is " + field.kind().words() + ", and has to be text.");
        }
        if (!field.is(Field.Kind.STRING)) {
            warnOfScalar(field, findings);
        }
        return field;
    }

    static void warnOfScalar(Field field, Findings findings) {
        findings.warn(
                field.name(),
                ProblemCode.WRONG_TYPE,
                "The field is "
                        + field.kind().words()
                        + ", not text. It came in as the text \""
                        + field.text()
                        + "\".");
    }

    /// @throws RefusedRow when the responses are about pictures, which nobody would see here
    static void refuseImages(Row row) {
        for (String name : IMAGES) {
            int index = row.shape().index(name);
            if (index >= 0 && !isNothing(row.fields().get(index))) {
                throw new RefusedRow(
                        name,
                        ProblemCode.NON_TEXT_PART,
                        "The row comes with images. Only text can be compared here.");
            }
        }
    }

    private static boolean isNothing(Field field) {
        return field.isBlank() || (field.isNested() && CanonicalJson.of(field).length() == 2);
    }
}
