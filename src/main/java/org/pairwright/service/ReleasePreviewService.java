package org.pairwright.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairwright.dataset.ExclusionCode;
import org.pairwright.dataset.PairCounts;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.Split;
import org.pairwright.dataset.SplitDrawing;
import org.pairwright.dataset.Target;
import org.pairwright.dataset.release.FiguresTally;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.Recipe.Credits;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Category;
import org.pairwright.domain.Permission;
import org.pairwright.domain.ProjectState;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Surveys;
import org.pairwright.exporting.DatasetFormat;
import org.pairwright.exporting.DatasetPreview;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.exporting.ExportRow;
import org.pairwright.exporting.Layout;
import org.pairwright.exporting.NeedsRichLayout;
import org.pairwright.exporting.PairJournal;
import org.pairwright.exporting.RowPlaces;
import org.pairwright.storage.Database;
import org.pairwright.storage.ExportStore;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.ViewStore;

/// Finds out what a release would be, without writing it: not for annotators, whom it would tell
/// what others said of pairs they have yet to decide.
public final class ReleasePreviewService {
    private static final int SAMPLES = 3;
    private static final int REPORT_EVERY = 200;

    private final Database database;
    private final Annotator viewer;
    private final ReleaseService releases;

    /// @param viewer whom it tells
    public ReleasePreviewService(Database database, Annotator viewer) {
        this.database = database;
        this.viewer = viewer;
        releases = new ReleaseService(database);
    }

    /// Whether the viewer is told what releases hold.
    public boolean isTold() {
        return !Blinding.of(viewer).blind();
    }

    /// Whether the viewer may publish one.
    public boolean mayPublish() {
        return Permission.RELEASE.isHeldBy(viewer.role());
    }

    /// A format that a release can have.
    ///
    /// @param labels whether each response is a row with a label, so that ties can be kept
    public record Format(String id, String name, boolean labels) {}

    /// All of them, the usual one first.
    public static List<Format> formats() {
        return ExportFormats.all().stream()
                .filter(DatasetFormat.class::isInstance)
                .map(DatasetFormat.class::cast)
                .map(it -> new Format(it.id(), it.name(), it.target() == Target.LABELS))
                .toList();
    }

    /// What a recipe can name in this project.
    ///
    /// @param annotators those whose decisions can settle pairs, by name
    /// @param sent whether of any response is kept what its model was sent beyond the prompt
    public record Names(List<String> annotators, List<SavedView> views, boolean sent) {
        /// As long as nobody has looked.
        public static final Names NONE = new Names(List.of(), List.of(), false);

        public Names {
            annotators = List.copyOf(annotators);
            views = List.copyOf(views);
        }
    }

    /// What a recipe can name now.
    public Names names() {
        return new Names(
                new AnnotatorService(database)
                        .all().stream().map(Annotator::name).sorted().toList(),
                new ViewStore(database).all(),
                new ExportStore(database).hasSent());
    }

    /// Resolves all pairs and counts what becomes of them.
    ///
    /// @throws NotTold when the viewer is an annotator
    /// @throws org.pairwright.dataset.InvalidPolicy when the recipe asks for what its format has no
    ///   form for
    /// @throws UnknownAnnotator when the recipe names one
    /// @throws org.pairwright.dataset.NotIdentified when the recipe rests on how reliable
    ///   annotators are, and nobody can tell
    /// @throws Cancelled when `progress` said so
    public ReleasePreview of(Recipe recipe, Progress progress) {
        if (!isTold()) {
            throw NotTold.ofReleases();
        }
        ExportService exports = new ExportService(database);
        DatasetFormat format = exports.asWritten(ReleaseBuild.format(recipe), recipe.policy());
        Resolver resolver = exports.resolver(format, recipe.policy());
        try {
            return look(recipe, format, resolver, Layout.PLAIN, progress);
        } catch (NeedsRichLayout e) {
            // What needs it may stand anywhere, and shows only where it is met.
            return look(recipe, format, resolver, Layout.RICH, progress);
        }
    }

    private ReleasePreview look(
            Recipe recipe,
            DatasetFormat format,
            Resolver resolver,
            Layout layout,
            Progress progress) {
        NextVersion version =
                NextVersion.of(new ReleaseHistory(releases.all()), recipe, format, layout);
        Tally tally =
                new Tally(
                        format.target(),
                        new FiguresTally(format.target(), recipe.policy(), resolver),
                        splits(recipe),
                        version);
        SplitDrawing drawing = new SplitDrawing(recipe.splits(), progress::requireWanted);
        DatasetPreview preview =
                new DatasetPreview(format, resolver, layout, drawing, tally, SAMPLES);
        ExportStore store = new ExportStore(database);
        List<ProjectState> states = new ArrayList<>();
        long total = store.count();
        long[] given = new long[1];
        long pairs =
                store.forEachPair(
                        recipe.pairs(),
                        recipe.policy().parts(),
                        new Surveys(
                                new Surveys(drawing, resolver.survey(progress::requireWanted)),
                                preview.survey(progress::requireWanted)),
                        states::add,
                        progress::requireWanted,
                        pair -> {
                            progress.requireWanted();
                            preview.add(pair);
                            if (++given[0] % REPORT_EVERY == 0) {
                                progress.report("preview", given[0], total);
                            }
                        });
        PairCounts counts = preview.counts();
        counts.exclude(ExclusionCode.FILTERED, pairs - given[0]);
        ProjectState now = states.getLast();
        return new ReleasePreview(
                format.target() == Target.LABELS,
                pairs,
                counts.exported(),
                counts.excluded(),
                preview.obstacles(),
                preview.merged(),
                preview.contradicted(),
                tally.splits(),
                tally.figures().figures(),
                version.next(counts.exported(), now),
                ReleaseWarnings.gaps(Credits.NONE, now.project()),
                categoryNames(),
                preview.samples());
    }

    private Map<String, String> categoryNames() {
        return new ProjectStore(database)
                .taxonomy().categories().stream()
                        .collect(Collectors.toMap(Category::code, Category::name));
    }

    private static Map<String, Long> splits(Recipe recipe) {
        Map<String, Long> splits = new LinkedHashMap<>();
        recipe.splits().all().forEach(split -> splits.put(split.name(), 0L));
        return splits;
    }

    private record Tally(
            Target target, FiguresTally figures, Map<String, Long> splits, NextVersion version)
            implements PairJournal {
        @Override
        public void exported(ExportRow row, Split split, RowPlaces places) {
            splits.merge(split.name(), 1L, Long::sum);
            figures.exported(row.pair(), row.prompts(target), row.resolved(), row.written());
            version.exported(row, split);
        }

        @Override
        public void excluded(StoredPair pair, ExclusionCode code) {
            figures.excluded(pair);
        }
    }
}
