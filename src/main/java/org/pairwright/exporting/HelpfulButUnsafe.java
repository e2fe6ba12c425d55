package org.pairwright.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.pairwright.dataset.ExclusionCode;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.SafetyBalance;
import org.pairwright.dataset.SafetyBalanceTally;
import org.pairwright.dataset.Split;
import org.pairwright.dataset.Target;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Utf8;

/// Says how safe and how helpful a dataset's responses are, and lists the pairs whose rejected
/// response is unsafe though people found it the more helpful one: what a model is taught not to do
/// there, one JSON object a line.
public final class HelpfulButUnsafe implements PairJournal, AutoCloseable {
    private final Target target;
    private final SafetyBalanceTally tally;
    private final Path list;
    private final Optional<PartFile> part;
    private final Optional<BufferedWriter> writer;

    /// @param list where the pairs are listed
    /// @throws UnwritableFile when there is no place for it
    public HelpfulButUnsafe(ResolutionPolicy policy, Target target, Optional<Path> list) {
        this.target = target;
        tally = new SafetyBalanceTally(policy, target);
        this.list = list.orElse(Path.of(""));
        part = list.map(HelpfulButUnsafe::begin);
        writer =
                part.map(it ->
                        new BufferedWriter(
                                Channels.newWriter(it.channel(), StandardCharsets.UTF_8)));
    }

    private static PartFile begin(Path list) {
        try {
            return PartFile.begin(list);
        } catch (IOException e) {
            throw new UnwritableFile(list, e);
        }
    }

    @Override
    public void exported(ExportRow row, Split split, RowPlaces places) {
        if (tally.add(row.pair(), row.resolved())) {
            writer.ifPresent(it -> write(it, row, split));
        }
    }

    @Override
    public void excluded(StoredPair pair, ExclusionCode code) {
        // Nothing is taught of it.
    }

    private void write(BufferedWriter to, ExportRow row, Split split) {
        Side rejected =
                switch (target) {
                    case PAIRS -> row.resolved().chosen().other();
                    case LABELS -> row.resolved().label(Side.A) ? Side.B : Side.A;
                };
        JsonObject json =
                new JsonObject()
                        .put("pair", row.pair().uuid().toString())
                        .put("split", split.name())
                        .put("prompt", new JsonObject.Raw(text(Utf8.ofBytes(row.prompt().json()))))
                        .put("chosen", text(row.pair().response(rejected.other()).content()))
                        .put("rejected", text(row.pair().response(rejected).content()));
        try {
            to.write(json.toString());
            to.write('\n');
        } catch (IOException e) {
            throw new UnwritableFile(list, e);
        }
    }

    private static String text(Utf8 utf8) {
        return new String(utf8.bytes(), StandardCharsets.UTF_8);
    }

    /// How safe and how helpful the responses are.
    public SafetyBalance balance() {
        return tally.balance();
    }

    /// Puts the list in its place.
    public void publish() {
        try {
            if (writer.isPresent()) {
                writer.get().flush();
                part.orElseThrow().channel().force(true);
                part.orElseThrow().publish();
            }
        } catch (IOException e) {
            throw new UnwritableFile(list, e);
        }
    }

    @Override
    public void close() {
        try {
            if (part.isPresent()) {
                part.get().close();
            }
        } catch (IOException e) {
            throw new UnwritableFile(list, e);
        }
    }
}
