package org.pairwright.exporting;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Answers;
import org.pairwright.domain.ArchivedPair;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.ArchivedProject;
import org.pairwright.domain.Descent;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.MadeUnder;
import org.pairwright.domain.ProjectText;
import org.pairwright.domain.Response;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Side;
import org.pairwright.domain.Suggested;
import org.pairwright.domain.Verdict;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes one row of an archive: the project, a pair, or what else there is. Tools, calls and
/// extras are JSON in strings, so that they come back to the letter.
final class ArchiveRow {
    /// The keys of a row, in order.
    static final List<String> KEYS =
            List.of(
                    "pairwright",
                    "id",
                    "external_id",
                    "prompt",
                    "tools",
                    "response_a",
                    "response_b",
                    "first",
                    "sensitive",
                    "priority",
                    "exclusion",
                    "gold",
                    "extras",
                    "import",
                    "annotations");

    /// The keys of the first row, in order.
    static final List<String> PROJECT_KEYS =
            List.of(
                    "pairwright",
                    "kind",
                    "title",
                    "seed",
                    "license",
                    "url",
                    "creator",
                    "guidelines",
                    "questions",
                    "taxonomy",
                    "current",
                    "approvals",
                    "suggestions",
                    "queue_order");

    private static final JsonFactory JSON = new JsonFactory();
    private static final int VERSION = 1;

    private final JsonGenerator json;

    private ArchiveRow(JsonGenerator json) {
        this.json = json;
    }

    static void write(ArchivedProject project, FileBytes out) {
        write(out, row -> row.write(project));
    }

    static void write(ArchivedPart part, FileBytes out) {
        write(out, row -> ArchiveLine.write(part, VERSION, row.json));
    }

    static void write(ArchivedPair pair, FileBytes out) {
        write(out, row -> row.write(pair));
    }

    private static void write(FileBytes out, Consumer<ArchiveRow> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            writing.accept(new ArchiveRow(json));
        }
        out.raw(bytes.toByteArray());
        out.ascii('\n');
    }

    private void write(ArchivedProject project) {
        json.writeStartObject();
        json.writeNumberProperty("pairwright", VERSION);
        json.writeStringProperty("kind", "project");
        json.writeStringProperty("title", project.title());
        json.writeNumberProperty("seed", project.seed());
        json.writeStringProperty("license", project.credits().license());
        json.writeStringProperty("url", project.credits().url());
        json.writeStringProperty("creator", project.credits().creator());
        json.writeStringProperty("guidelines", project.guidelines());
        json.writeStringProperty("questions", project.questions());
        json.writeStringProperty("taxonomy", project.taxonomy());
        write("current", project.current());
        json.writeNumberProperty("approvals", project.approvals());
        json.writeStringProperty("suggestions", project.help().suggestions().code());
        json.writeStringProperty("queue_order", project.help().queueOrder().code());
        json.writeEndObject();
    }

    private void write(String name, MadeUnder versions) {
        json.writeObjectPropertyStart(name);
        for (ProjectText text : ProjectText.values()) {
            json.writeNumberProperty(text.code(), versions.of(text));
        }
        json.writeEndObject();
    }

    private void write(ArchivedPair pair) {
        json.writeStartObject();
        json.writeNumberProperty("pairwright", VERSION);
        json.writeStringProperty("id", pair.marks().uuid().toString());
        json.writeStringProperty("external_id", pair.externalId());
        json.writeName("prompt");
        json.writeRawValue(pair.messages().toString());
        json.writeStringProperty("tools", pair.tools().toString());
        write("response_a", pair.a());
        write("response_b", pair.b());
        json.writeStringProperty("first", pair.first().code());
        json.writeBooleanProperty("sensitive", pair.marks().sensitive());
        json.writeNumberProperty("priority", pair.marks().priority());
        json.writeStringProperty("exclusion", pair.marks().exclusion());
        json.writeStringProperty("gold", pair.marks().gold().code());
        json.writeStringProperty("extras", pair.extras());
        write(pair.from());
        json.writeArrayPropertyStart("annotations");
        pair.revisions().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(String name, Response response) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("content", response.content());
        json.writeStringProperty("tool_calls", response.toolCalls());
        json.writeStringProperty("source", response.source());
        json.writeEndObject();
    }

    private void write(ArchivedPair.From from) {
        json.writeObjectPropertyStart("import");
        json.writeStringProperty("file", from.file());
        json.writeStringProperty("sha256", from.sha256());
        json.writeStringProperty("format", from.format());
        json.writeStringProperty("license", from.license());
        json.writeNumberProperty("line", from.line());
        json.writeEndObject();
    }

    private void write(ArchivedPair.Revision revision) {
        Annotation annotation = revision.annotation();
        Judgment judgment = annotation.judgment();
        json.writeStartObject();
        json.writeStringProperty("id", annotation.uuid().toString());
        json.writeStringProperty("annotator", annotation.annotator().name());
        json.writeStringProperty("annotator_id", annotation.annotator().uuid().toString());
        json.writeStringProperty("kind", annotation.annotator().kind().code());
        json.writeStringProperty("role", annotation.annotator().role().code());
        json.writeNumberProperty("occurrence", annotation.occurrence());
        json.writeBooleanProperty("withdrawn", annotation.withdrawn());
        json.writeStringProperty("preference", judgment.preference().code());
        writeLevel("strength", judgment.strength().level());
        json.writeStringProperty("more_helpful", judgment.moreHelpful().code());
        json.writeStringProperty("safer", judgment.safer().code());
        json.writeStringProperty("prompt_verdict", judgment.promptVerdict().code());
        write(judgment, Side.A);
        write(judgment, Side.B);
        writeCompared(judgment.answers());
        json.writeBooleanProperty("flagged", judgment.flagged());
        json.writeStringProperty("flag_note", judgment.flagNote());
        json.writeStringProperty("skip_reason", judgment.skipReason().code());
        json.writeStringProperty("rationale", judgment.rationale());
        json.writeStringProperty("left", annotation.leftCode());
        json.writeStringProperty("shown_at", time(revision.shownAt()));
        json.writeStringProperty("decided_at", annotation.decidedAt().toString());
        json.writeNumberProperty("active_ms", annotation.activeMillis());
        write("under", revision.under());
        write(revision.suggested());
        write(revision.descent());
        json.writeEndObject();
    }

    /// Left out where nothing was shown, as of most decisions.
    private void write(Suggested suggested) {
        if (!suggested.isNothing()) {
            json.writeObjectPropertyStart("suggested");
            json.writeArrayPropertyStart("machines");
            suggested.machines().forEach(it -> json.writeString(it.toString()));
            json.writeEndArray();
            json.writeStringProperty("passages", suggested.passages());
            json.writeStringProperty("shown_at", time(suggested.shownAt()));
            json.writeEndObject();
        }
    }

    /// What begins a chain follows nothing.
    private void write(Descent descent) {
        json.writeStringProperty("origin", descent.origin());
        if (!descent.parent().isEmpty()) {
            json.writeStringProperty("parent", descent.parent());
        }
    }

    private void write(Judgment judgment, Side side) {
        Verdict verdict = judgment.verdict(side);
        json.writeObjectPropertyStart(side.code());
        if (verdict.safety() == Safety.UNSTATED) {
            json.writeNullProperty("safe");
        } else {
            json.writeBooleanProperty("safe", verdict.safety() == Safety.SAFE);
        }
        json.writeArrayPropertyStart("categories");
        verdict.categories().forEach(json::writeString);
        json.writeEndArray();
        writeLevel("severity", verdict.severity().level());
        json.writeStringProperty("refusal", verdict.refusal().code());
        json.writeStringProperty("correction", judgment.corrections().of(side));
        SortedMap<String, Integer> ratings = judgment.answers().of(side);
        // Left out where there are none, as in archives that knew of none.
        if (!ratings.isEmpty()) {
            json.writeObjectPropertyStart("ratings");
            ratings.forEach(json::writeNumberProperty);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeCompared(Answers answers) {
        if (!answers.compared().isEmpty()) {
            json.writeObjectPropertyStart("compared");
            answers.compared()
                    .forEach((criterion, value) ->
                            json.writeStringProperty(criterion, value.code()));
            json.writeEndObject();
        }
    }

    private void writeLevel(String name, int level) {
        if (level == 0) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, level);
        }
    }

    private static String time(long millis) {
        return millis == 0 ? "" : Instant.ofEpochMilli(millis).toString();
    }
}
