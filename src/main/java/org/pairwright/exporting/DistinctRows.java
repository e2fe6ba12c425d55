package org.pairwright.exporting;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.pairwright.dataset.StoredMessages;
import org.pairwright.dataset.Target;
import org.pairwright.domain.Sha256;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair.StoredResponse;
import org.pairwright.domain.Utf8;

/// Keeps rows of single responses apart, where pairs share prompts and responses: the same prompt
/// with the same response is one row, and none where one pair says that it is good and another that
/// it is bad. Used by one thread at a time.
final class DistinctRows {
    private static final byte GOOD = 1;
    private static final byte BAD = 2;
    private static final byte BOTH = GOOD | BAD;
    private static final byte WRITTEN = 4;

    private final Target target;
    private final IdIndex texts = new IdIndex();
    private final MessageDigest sha256 = Sha256.begin();
    private final byte[] length = new byte[Integer.BYTES];
    private byte[] labels = new byte[1_024];
    private long[] places = new long[1_024];
    private long merged;
    private long contradicted;

    DistinctRows(Target target) {
        this.target = target;
    }

    /// Learns what a row would say, before any is written.
    void foresee(ExportRow row, List<Side> alone) {
        for (Side side : alone) {
            // The number comes first: a new one may put a longer table in the place of this one.
            int text = number(row, side);
            labels[text] |= label(row, side);
        }
    }

    /// `row` without those responses that another row says already, or that others contradict.
    ExportRow distinct(ExportRow row, List<Side> alone) {
        List<Side> written = new ArrayList<>();
        List<Side> contradicting = new ArrayList<>();
        for (Side side : alone) {
            int text = number(row, side);
            labels[text] |= label(row, side);
            if ((labels[text] & BOTH) == BOTH) {
                contradicting.add(side);
            } else if ((labels[text] & WRITTEN) == 0) {
                labels[text] |= WRITTEN;
                written.add(side);
            }
        }
        contradicted += contradicting.size();
        merged += alone.size() - written.size() - contradicting.size();
        return row.with(written, contradicting);
    }

    /// Where the row of a response stands that is not contradicted: at `own`, or, where the pair
    /// has none of its own, where an earlier one was put.
    ///
    /// @param own is remembered
    long place(ExportRow row, Side side, long own) {
        int text = number(row, side);
        if (row.written().contains(side)) {
            places[text] = own;
        }
        return places[text];
    }

    /// How many rows were not written because another says the same.
    long merged() {
        return merged;
    }

    /// How many rows were not written because another says the contrary.
    long contradicted() {
        return contradicted;
    }

    private byte label(ExportRow row, Side side) {
        return target == Target.PAIRS || row.resolved().label(side) ? GOOD : BAD;
    }

    private int number(ExportRow row, Side side) {
        UUID text = text(row, side);
        int known = texts.find(text);
        return known >= 0 ? known : add(text);
    }

    private int add(UUID text) {
        int number = texts.add(text);
        if (number == labels.length) {
            labels = Arrays.copyOf(labels, 2 * number);
            places = Arrays.copyOf(places, 2 * number);
        }
        places[number] = RowPlaces.NOWHERE;
        return number;
    }

    /// 128 bits of a hash over all that a row can say. The system saying nothing is the system not
    /// saying anything, as it is in formats that have a column for it.
    private UUID text(ExportRow row, Side side) {
        StoredMessages prompt = row.prompt(side);
        StoredResponse response = row.pair().response(side);
        boolean silent = prompt.beginWithSystem() && prompt.contentStart(0) == prompt.contentEnd(0);
        add(prompt.json(), silent ? prompt.end(0) + 2 : 1);
        add(row.tools());
        add(response.content());
        add(response.toolCalls());
        ByteBuffer hash = ByteBuffer.wrap(sha256.digest());
        return new UUID(hash.getLong(), hash.getLong());
    }

    private void add(Utf8 text) {
        add(text.bytes(), 0);
    }

    private void add(byte[] text, int from) {
        ByteBuffer.wrap(length).putInt(text.length - from);
        sha256.update(length);
        sha256.update(text, from, text.length - from);
    }
}
