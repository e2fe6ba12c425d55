package org.pairwright.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.ArchivedProject;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.ProjectSettings.Credits;
import org.pairwright.domain.QueueOrder;
import org.pairwright.domain.Suggestions;
import org.pairwright.domain.prompt.TemplateVersion;

/// Reads the row of an archive that describes the project.
final class ArchivedProjectRow {
    private static final String KIND = "kind";
    private static final String SEED = "seed";

    private static final String SUGGESTIONS =
            Stream.of(Suggestions.values())
                    .map(Suggestions::code)
                    .collect(Collectors.joining(", "));

    private static final String QUEUE_ORDERS =
            Stream.of(QueueOrder.values()).map(QueueOrder::code).collect(Collectors.joining(", "));

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
                    said.whole("approvals", 0, TemplateVersion.MOST_APPROVALS),
                    new MachineHelp(
                            said.code("suggestions", Suggestions::of, SUGGESTIONS)
                                    .orElse(MachineHelp.NONE.suggestions()),
                            said.code("queue_order", QueueOrder::of, QUEUE_ORDERS)
                                    .orElse(MachineHelp.NONE.queueOrder())));
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
