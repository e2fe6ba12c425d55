package org.pairwright.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pairwright.domain.ArchivedProject;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.ProjectSettings.Credits;
import org.pairwright.domain.prompt.TemplateVersion;

/// Reads the row of an archive that describes the project.
final class ArchivedProjectRow {
    private static final String KIND = "kind";
    private static final String SEED = "seed";

    private ArchivedProjectRow() {}

    static boolean is(Row row) {
        return row.field(KIND).filter(kind -> kind.text().equals("project")).isPresent();
    }

    /// @throws RefusedRow when it can't be understood in every part
    static ArchivedProject of(Row row) {
        Map<String, Field> all = new LinkedHashMap<>();
        row.fields().forEach(field -> all.put(field.name(), field));
        AnnotationFields said = new AnnotationFields("", all);
        try {
            return new ArchivedProject(
                    said.text("title"),
                    Long.parseLong(RowFields.required(row, SEED).text()),
                    new Credits(said.text("license"), said.text("url"), said.text("creator")),
                    said.text("guidelines"),
                    said.text("questions"),
                    said.text("taxonomy"),
                    ArchivedDecision.madeUnder(said.inside("current")),
                    said.whole("approvals", 0, TemplateVersion.MOST_APPROVALS));
        } catch (NumberFormatException e) {
            throw refused(SEED, "The seed is a whole number.", e);
        } catch (IllegalArgumentException e) {
            throw refused("", String.valueOf(e.getMessage()), e);
        }
    }

    private static RefusedRow refused(String field, String why, RuntimeException cause) {
        RefusedRow refused = new RefusedRow(field, ProblemCode.WRONG_TYPE, why);
        refused.addSuppressed(cause);
        return refused;
    }
}
