package org.pairwright.exporting;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.StoredMessages;
import org.pairwright.dataset.Target;
import org.pairwright.domain.JsonText;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Utf8;

/// Supervised fine-tuning data for safety: an unsafe prompt, and the chosen response to it that was
/// called safe, in the form of TRL. A few per cent of such rows among others are often enough to
/// make a model safer, and too many make it refuse what only looks unsafe (Bianchi et al. 2023,
/// "Safety-Tuned LLaMAs").
public final class SftSafety implements JsonLinesFormat {
    private static final byte[] HEAD = Utf8.of("[{\"role\":\"system\",\"content\":").bytes();
    private static final byte[] TAIL = Utf8.of("},").bytes();

    private final TrlSft form = new TrlSft();
    private final String system;

    public SftSafety() {
        this("");
    }

    /// @param system what every prompt begins with that has no message of the system's; empty for
    ///   nothing
    public SftSafety(String system) {
        this.system = system;
    }

    @Override
    public String id() {
        return "sft-safety";
    }

    @Override
    public String name() {
        return "Supervised fine-tuning for safety, unsafe prompts with safe answers";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public boolean carriesTools() {
        return true;
    }

    @Override
    public boolean wantsUnsafePrompts() {
        return true;
    }

    @Override
    public List<Side> alone(ExportRow row) {
        return form.alone(row);
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        Side chosen = row.resolved().chosen();
        boolean safe =
                !row.resolved().isUnsafe(chosen)
                        && row.pair().votes().stream()
                                .anyMatch(vote -> vote.verdict(chosen) == Safety.SAFE);
        return Obstacle.first(!safe, Obstacle.ANSWER_NOT_SAFE);
    }

    @Override
    public List<Column> columns(Layout layout) {
        return form.columns(layout);
    }

    @Override
    public void write(ExportRow row, RowWriter out) {
        out.messages("prompt", prompt(row));
        out.answer("completion", row.chosen());
        out.tools(row.tools());
        out.endRow();
    }

    private StoredMessages prompt(ExportRow row) {
        return system.isEmpty() || row.prompt().beginWithSystem()
                ? row.prompt()
                : StoredMessages.of(begun(row));
    }

    /// The pair with the system's message before the others of the prompt.
    private StoredPair begun(ExportRow row) {
        byte[] rest = row.prompt().json();
        ByteArrayOutputStream messages = new ByteArrayOutputStream(rest.length + 1_024);
        messages.writeBytes(HEAD);
        JsonText.write(Utf8.of(system).bytes(), messages);
        messages.writeBytes(TAIL);
        // Without the bracket that begins the list.
        messages.write(rest, 1, rest.length - 1);
        return row.pair().withMessages(Utf8.ofBytes(messages.toByteArray()));
    }
}
