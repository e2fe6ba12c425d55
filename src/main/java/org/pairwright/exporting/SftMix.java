package org.pairwright.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.pairwright.dataset.Splits;
import org.pairwright.domain.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Mixes rows for safety into a file of supervised fine-tuning data: some of them, drawn by a seed,
/// among all rows of the other file, in an order drawn by the same seed. The rows of the other file
/// stay as they are, byte for byte.
public final class SftMix {
    private static final JsonMapper JSON = JsonMapper.shared();

    private SftMix() {}

    /// What was written.
    ///
    /// @param wanted how many rows for safety were asked for
    /// @param safety how many there are
    /// @param others how many rows are from the other file
    public record Mixed(ExportedFile file, long wanted, long safety, long others) {
        /// Whether the share that was asked for is less than half a row.
        public boolean isNone() {
            return wanted == 0;
        }

        /// The share of rows for safety.
        public double share() {
            return safety + others == 0 ? 0 : (double) safety / (safety + others);
        }
    }

    /// Writes `out`, which appears when it is whole.
    ///
    /// @param others the other file, of rows with the lists `prompt` and `completion`, or
    ///   `messages`
    /// @param safety rows that [SftSafety] wrote
    /// @throws UnmixableFile when the other file holds anything else
    /// @throws UnwritableFile when there is no place for it, or a file can't be read
    public static Mixed write(Path others, Path safety, SftAmount amount, long seed, Path out) {
        try (SftRows theirs = SftRows.open(others);
                SftRows ours = SftRows.openWritten(safety);
                PartFile part = PartFile.begin(out)) {
            long wanted = amount.beside(theirs.size());
            int taken = (int) Math.min(wanted, ours.size());
            SplittableRandom random = new SplittableRandom(seed);
            int[] drawn = shuffled(ours.size(), random);
            int[] order = shuffled(theirs.size() + taken, random);
            MessageDigest digest = Sha256.begin();
            OutputStream bytes =
                    new BufferedOutputStream(
                            new DigestOutputStream(
                                    Channels.newOutputStream(part.channel()), digest),
                            1 << 20);
            for (int row : order) {
                bytes.write(
                        row < theirs.size()
                                ? theirs.row(row)
                                : in(theirs.form(), ours.row(drawn[row - theirs.size()])));
                bytes.write('\n');
            }
            bytes.flush();
            part.channel().force(true);
            ExportedFile file =
                    new ExportedFile(
                            out,
                            Splits.NONE.all().getFirst().name(),
                            order.length,
                            part.channel().size(),
                            HexFormat.of().formatHex(digest.digest()));
            part.publish();
            return new Mixed(file, wanted, taken, theirs.size());
        } catch (IOException e) {
            throw new UnwritableFile(out, e);
        }
    }

    private static int[] shuffled(int size, SplittableRandom random) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private static byte[] in(SftRows.Form form, byte[] row) {
        return switch (form) {
            case PROMPT_COMPLETION -> row;
            case MESSAGES -> messages(row);
        };
    }

    private static byte[] messages(byte[] row) {
        ObjectNode before = (ObjectNode) JSON.readTree(row);
        ObjectNode after = JSON.createObjectNode();
        ArrayNode messages = after.putArray("messages");
        for (String key : new String[] {"prompt", "completion"}) {
            for (JsonNode message : before.path(key)) {
                messages.add(message);
            }
        }
        before.properties().stream()
                .filter(it -> !it.getKey().equals("prompt") && !it.getKey().equals("completion"))
                .forEach(it -> after.set(it.getKey(), it.getValue()));
        return JSON.writeValueAsBytes(after);
    }
}
