package org.pairwright.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pairwright.domain.ArchivedPair;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.PairKeys;
import org.pairwright.domain.PairMarks;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Recording;
import org.pairwright.domain.Response;
import org.pairwright.domain.Side;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads the rows of an archive. A row that can't be understood in every part is refused: what is
/// kept is to come back as it was.
final class ArchiveReader implements RowReader {
    private static final String VERSION = "1";
    private static final String IMPORT = "import";

    @Override
    public boolean keepsLongNames() {
        return true;
    }

    @Override
    public void read(Row row, RowSink sink) {
        if (ArchivedProjectRow.is(row)) {
            requireVersion(row);
            sink.accept(ImportedRow.of(row.line(), ArchivedProjectRow.of(row)));
            return;
        }
        if (ArchivedPartRow.is(row)) {
            requireVersion(row);
            sink.accept(ImportedRow.of(row.line(), ArchivedPartRow.of(row)));
            return;
        }
        Findings findings = new Findings(row.line());
        List<ImportedPair> pairs = read(row, findings);
        sink.accept(ImportedRow.of(row.line(), pairs, findings.warnings(), from(row)));
    }

    /// Where the pair came from before it was archived.
    private static Optional<ArchivedPair.From> from(Row row) {
        return row.field(IMPORT, Field.Kind.OBJECT)
                .map(Nested::members)
                .map(members -> new AnnotationFields(IMPORT + ".", members))
                .filter(said -> !said.text("file").isBlank())
                .map(said ->
                        new ArchivedPair.From(
                                said.text("file"),
                                said.text("sha256"),
                                said.text("format"),
                                said.text("license"),
                                said.large("line")));
    }

    @Override
    public List<ImportedPair> read(Row row, Findings findings) {
        requireVersion(row);
        Map<String, Field> all = new LinkedHashMap<>();
        row.fields().forEach(field -> all.put(field.name(), field));
        AnnotationFields fields = new AnnotationFields("", all);
        Prompt prompt =
                new Prompt(
                        Chat.read(RowFields.list(row, "prompt"), findings),
                        ToolText.ofText("tools", fields.text("tools")));
        Response a = response(row, "response_a");
        Response b = response(row, "response_b");
        return List.of(
                new ImportedPair(
                        fields.text("external_id"),
                        prompt,
                        a,
                        b,
                        PairKeys.of(prompt, a, b),
                        fields.code("first", Side::of, "a or b").orElse(Side.A),
                        annotations(RowFields.list(row, "annotations")),
                        ArchivedExtras.of(fields.text("extras")),
                        marks(fields)));
    }

    private static void requireVersion(Row row) {
        String version = RowFields.required(row, PairwrightFormat.MARK).text();
        if (!version.equals(VERSION)) {
            throw new RefusedRow(
                    PairwrightFormat.MARK,
                    ProblemCode.WRONG_TYPE,
                    "The archive's layout is version "
                            + version
                            + ", and this program reads version "
                            + VERSION
                            + ".");
        }
    }

    private static Response response(Row row, String name) {
        AnnotationFields said =
                new AnnotationFields(name + ".", Nested.members(RowFields.required(row, name)));
        return new Response(
                said.text("content"),
                ToolText.ofText(name + ".tool_calls", said.text("tool_calls")),
                said.text("source"));
    }

    private static PairMarks marks(AnnotationFields fields) {
        return new PairMarks(
                uuid("id", fields.text("id")),
                fields.flag("sensitive").orElse(false),
                fields.large("priority"),
                fields.text("exclusion"),
                fields.code("gold", Preference::of, "a, b, tie or both_bad")
                        .orElse(Preference.UNSTATED));
    }

    /// @throws RefusedRow when it is none
    static UUID uuid(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            RefusedRow refused =
                    new RefusedRow(
                            field,
                            ProblemCode.WRONG_TYPE,
                            "\""
                                    + text
                                    + "\" is no UUID, which this field of an archive has to be.");
            refused.addSuppressed(e);
            throw refused;
        }
    }

    private static List<ImportedAnnotation> annotations(Field list) {
        List<ImportedAnnotation> annotations = new ArrayList<>();
        try (JsonParser json = Json.parser(list)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                Field said = Json.field(list.name(), json, list.bytes(), list.from());
                if (!said.is(Field.Kind.OBJECT)) {
                    throw new RefusedRow(
                            list.name(),
                            ProblemCode.WRONG_TYPE,
                            "The list holds "
                                    + said.kind().words()
                                    + " where a decision should be.");
                }
                annotations.add(ArchivedDecision.of(said));
            }
        }
        refuseTwoNames(list.name(), annotations);
        ArchivedChains.require(list.name(), annotations);
        return annotations;
    }

    /// Of one pair, one person would decide twice at once.
    private static void refuseTwoNames(String field, List<ImportedAnnotation> annotations) {
        Map<UUID, String> names = new HashMap<>();
        for (ImportedAnnotation said : annotations) {
            if (said.recording() instanceof Recording.Elsewhere there
                    && !names.computeIfAbsent(there.annotator(), it -> said.annotator())
                            .equals(said.annotator())) {
                throw new RefusedRow(
                        field + ".annotator_id",
                        ProblemCode.WRONG_TYPE,
                        "\"%s\" and \"%s\" have the same identity."
                                .formatted(names.get(there.annotator()), said.annotator()));
            }
        }
    }
}
