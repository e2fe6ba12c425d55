package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pairwright.dataset.PairCounts;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.SplitDrawing;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.StoredPair;

/// What a dataset would be: as [DatasetWriter], without files. Used by one thread at a time.
public final class DatasetPreview {
    private final PairSieve sieve;
    private final PairJournal journal;
    private final SplitDrawing drawing;
    private final FileRows rows;
    private final int wanted;
    private final List<String> samples = new ArrayList<>();

    /// @param journal told where each pair would go
    /// @param wanted how many pairs are to be seen as rows
    public DatasetPreview(
            DatasetFormat format,
            Resolver resolver,
            Layout layout,
            SplitDrawing drawing,
            PairJournal journal,
            int wanted) {
        this.sieve = new PairSieve(format, resolver, layout, journal);
        this.journal = journal;
        this.drawing = drawing;
        this.wanted = wanted;
        // Rows of Parquet are no text; they hold what those of TRL hold.
        DatasetFormat shown = format instanceof ParquetFormat ? new TrlConversational() : format;
        this.rows = shown.rows(layout, Path.of("preview"));
        rows.clear();
    }

    /// As [DatasetWriter#survey].
    public ProjectSurvey survey(Runnable look) {
        return sieve.survey(look);
    }

    /// Adds a pair.
    ///
    /// @throws NeedsRichLayout when a plain layout can't hold it
    public void add(StoredPair pair) {
        sieve.sift(pair)
                .ifPresent(row -> {
                    journal.exported(
                            row,
                            drawing.splits().all().get(drawing.index(row.pair().group())),
                            RowPlaces.NONE);
                    show(row);
                });
    }

    private void show(ExportRow row) {
        if (samples.size() < wanted && !row.written().isEmpty()) {
            rows.add(row);
            FileBytes written = rows.written();
            samples.add(new String(written.array(), 0, written.length(), UTF_8).strip());
            rows.clear();
        }
    }

    /// How many pairs would go where, so far.
    public PairCounts counts() {
        return sieve.counts();
    }

    /// As [DatasetWriter#obstacles].
    public Map<String, Long> obstacles() {
        return sieve.obstacles();
    }

    /// As [DatasetWriter#merged].
    public long merged() {
        return sieve.distinct().merged();
    }

    /// As [DatasetWriter#contradicted].
    public long contradicted() {
        return sieve.distinct().contradicted();
    }

    /// The first pairs, each as the trainer would see it: a line a row.
    public List<String> samples() {
        return List.copyOf(samples);
    }
}
