package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pairwright.dataset.ExclusionCode;
import org.pairwright.dataset.Split;
import org.pairwright.domain.StoredPair;

/// Writes down which pair is which row of which split, and why the others are in none: two CSV
/// tables beside a dataset, in the order in which the pairs are read.
public final class PairLedger implements PairJournal, AutoCloseable {
    /// The columns that have always been there of the pairs that went in. `row` counts from 0 in
    /// its split's file; `rows` is up to 2 where each response is a row, else 1; `a` and `b` say
    /// what became of the responses; `margin` is empty unless the format has one; `digest` is a
    /// fingerprint of all texts that went out.
    public static final List<String> FIRST =
            List.of("pair", "external_id", "split", "row", "rows", "a", "b", "margin", "digest");

    /// All columns of the pairs that went in. `row_a` and `row_b` say in which row the response
    /// stands, be it one of an earlier pair that has the same; they are empty where it stands in
    /// none. `corrected` names the responses that were: `a`, `b`, `a b`.
    public static final List<String> IN =
            Stream.concat(FIRST.stream(), Stream.of("row_a", "row_b", "corrected")).toList();

    /// The columns of the pairs that stayed out.
    public static final List<String> OUT = List.of("pair", "reason");

    private final LedgerWords words;
    private final CsvFile in;
    private final CsvFile out;

    /// Begins both tables; what stands there is written over.
    ///
    /// @param format as it is written, with strengths or without
    public PairLedger(DatasetFormat format, Path in, Path out) {
        words = new LedgerWords(format);
        this.in = new CsvFile(in, IN);
        this.out = new CsvFile(out, OUT);
    }

    @Override
    public void exported(ExportRow row, Split split, RowPlaces places) {
        LedgerWords.Entry said = words.of(row, split);
        in.cell(row.pair().uuid().toString());
        in.cell(row.pair().traits().externalId());
        in.cell(said.split());
        in.cell(places.rows() > 0 ? Long.toString(places.first()) : "");
        in.cell(Long.toString(places.rows()));
        in.cell(said.a());
        in.cell(said.b());
        in.cell(said.margin());
        in.cell(said.digest());
        in.cell(place(places.a()));
        in.cell(place(places.b()));
        in.cell(row.correctedSides());
        in.endRow();
    }

    private static String place(long row) {
        return row == RowPlaces.NOWHERE ? "" : Long.toString(row);
    }

    @Override
    public void excluded(StoredPair pair, ExclusionCode code) {
        excluded(pair.uuid(), code);
    }

    /// Adds a pair that nobody asked for, before any that somebody did.
    public void filtered(UUID pair) {
        excluded(pair, ExclusionCode.FILTERED);
    }

    private void excluded(UUID pair, ExclusionCode code) {
        out.cell(pair.toString());
        out.cell(code.code());
        out.endRow();
    }

    /// Makes sure that both tables are on the disk.
    ///
    /// @throws UnwritableFile when they can't be
    public void finish() {
        in.finish();
        out.finish();
    }

    @Override
    public void close() {
        try (in;
                out) {
            // Both are closed, whatever the first says.
        } catch (IOException e) {
            throw new UnwritableFile(in.path(), e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
