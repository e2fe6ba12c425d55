package org.pairwright.service;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Category;
import org.pairwright.domain.Facet;
import org.pairwright.domain.FacetCounts;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.PairRow;
import org.pairwright.domain.SortField;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.TextField;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.FacetStore;
import org.pairwright.storage.OriginStore;
import org.pairwright.storage.PairScan;
import org.pairwright.storage.PairStore;
import org.pairwright.storage.PairTexts;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.RowStore;
import org.pairwright.storage.SearchIndex;

/// Finds pairs among however many there are, and tells what is known of them: to annotators, who
/// answered and what others said only once they have decided themselves, and never which version of
/// a prompt or which model a generated response is by: the next pairs are of the same ones.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class DataService {
    /// So many texts are looked through in a moment; an index is worth its while for more.
    private static final long FEW = 20_000;

    private final PairScan scan;
    private final FacetStore facets;
    private final RowStore rows;
    private final PairStore pairs;
    private final OriginStore origins;
    private final SearchIndex index;
    private final ProjectStore project;
    private final AnnotatorStore annotators;
    private final Annotator viewer;
    private final Blinding blinding;
    private final OptOut optOut;

    /// @param viewer whom it tells
    public DataService(Database database, Annotator viewer) {
        this(database, viewer, new OptOut(database, viewer));
    }

    /// @param optOut what the viewer does not want to be shown
    public DataService(Database database, Annotator viewer, OptOut optOut) {
        this.viewer = viewer;
        this.optOut = optOut;
        blinding = Blinding.of(viewer);
        scan = new PairScan(database);
        facets = new FacetStore(database);
        rows = new RowStore(database);
        pairs = new PairStore(database);
        origins = new OriginStore(database);
        index = new SearchIndex(database);
        project = new ProjectStore(database);
        annotators = new AnnotatorStore(database);
    }

    /// Hears which pairs are found.
    public interface Found {
        /// Takes the next ids in order, maybe none.
        ///
        /// @param share how much of all pairs has been gone through, up to 1
        /// @return whether to go on
        boolean take(long[] ids, double share);
    }

    /// Hears counts as they grow.
    public interface Counted {
        /// Takes what has been counted so far.
        ///
        /// @return whether to go on
        boolean take(FacetCounts counts);
    }

    /// Finds the pairs that a filter means. As they were added they come from the first found on;
    /// in other orders all at once at the end.
    ///
    /// @throws NotTold when nobody may be told what the filter asks
    public void find(Filter filter, PairOrder order, Found found) {
        require(filter);
        PairOrder told = blinding.isTold(order.field()) ? order : PairOrder.ADDED;
        if (isCovered(filter)) {
            scan.run(
                    new Filter.And(
                            List.of(
                                    filter,
                                    new Filter.Is(TextField.ANNOTATOR, List.of(viewer.name())))),
                    told,
                    (ids, share) -> found.take(told(filter, ids), share));
        } else {
            scan.run(filter, told, found::take);
        }
    }

    private long[] told(Filter filter, long[] ids) {
        List<Long> all = Arrays.stream(ids).boxed().toList();
        Set<Long> decided = rows.decidedBy(viewer.id(), all);
        Set<Long> kept = blinding.isOfWriters(filter) ? rows.generated(all) : Set.of();
        return Arrays.stream(ids)
                .filter(it -> decided.contains(it) && !kept.contains(it))
                .toArray();
    }

    /// Refuses what the viewer is never told.
    ///
    /// @throws NotTold when the filter asks for it
    public void require(Filter filter) {
        if (blinding.asksForGold(filter)) {
            throw NotTold.ofGold();
        }
        if (blinding.asksForScores(filter)) {
            throw NotTold.ofScores();
        }
    }

    /// Whether the filter asks for what is covered, so that only pairs are found that the viewer
    /// has decided.
    public boolean isCovered(Filter filter) {
        return blinding.isCovered(filter);
    }

    /// What pairs can be put in order by.
    public List<SortField> sorts() {
        return Stream.of(SortField.values()).filter(blinding::isTold).toList();
    }

    /// What pairs can be narrowed down by.
    public List<Facet> facets() {
        return Stream.of(Facet.values()).filter(blinding::isTold).toList();
    }

    /// Counts the pairs that a filter means by each value of a facet: all of them, or the first
    /// where their texts have to be read. Nothing where the filter asks for what is covered, since
    /// counts would tell of it.
    public void count(Filter filter, Facet facet, Counted counted) {
        if (isCovered(filter) || !blinding.isTold(facet)) {
            counted.take(FacetCounts.NONE);
        } else {
            facets.count(filter, facet, counts -> counted.take(blinding.told(facet, counts)));
        }
    }

    /// The pairs with these ids as lines of a table, in their order; those that are gone are left
    /// out.
    ///
    /// @param ids at most a thousand
    public List<PairRow> rows(List<Long> ids) {
        Set<Long> covered = optOut.among(ids);
        List<PairRow> all =
                rows.rows(ids).stream()
                        .map(row -> covered.contains(row.id()) ? row.ofOptedOut() : row)
                        .toList();
        if (!blinding.blind()) {
            return all;
        }
        Set<Long> decided = rows.decidedBy(viewer.id(), ids);
        Set<Long> generated = rows.generated(ids);
        return all.stream()
                .map(row -> decided.contains(row.id()) ? row.withoutGold() : row.untold())
                .map(row -> generated.contains(row.id()) ? row.withoutSources() : row)
                .toList();
    }

    /// How many pairs there are in all.
    public long total() {
        return pairs.count();
    }

    /// The names of those annotators that are machines.
    public Set<String> machines() {
        return annotators.all().stream()
                .filter(it -> it.kind() == AnnotatorKind.MODEL)
                .map(Annotator::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What the hazard categories of the project's taxonomy are called, by their codes.
    public Map<String, String> categoryNames() {
        return project.taxonomy().categories().stream()
                .collect(Collectors.toMap(Category::code, Category::name));
    }

    /// All that is known of a pair and may be told; empty where it is gone.
    public Optional<PairDetails> details(long pair) {
        Optional<PairRow> row = rows(List.of(pair)).stream().findFirst();
        Optional<OriginStore.Origin> origin = origins.origin(pair);
        if (row.isEmpty() || origin.isEmpty()) {
            return Optional.empty();
        }
        PairTexts texts = pairs.texts(pair);
        boolean told = row.get().told();
        return Optional.of(
                new PairDetails(
                        row.get(),
                        texts.messages(),
                        text(texts.a()),
                        text(texts.b()),
                        told ? told(origins.current(pair)) : own(origins.current(pair)),
                        told ? told(origins.revisions(pair)) : own(origins.revisions(pair)),
                        origin.get().batch(),
                        told ? origin.get().extras() : ""));
    }

    private static PairDetails.Text text(PairTexts.Text text) {
        return new PairDetails.Text(text.content(), text.toolCalls());
    }

    private List<Annotation> own(List<Annotation> said) {
        return said.stream().filter(it -> it.annotator().id() == viewer.id()).toList();
    }

    /// Who labels is told of machines where it is on record that they were, and nowhere else.
    private List<Annotation> told(List<Annotation> said) {
        return blinding.blind()
                ? said.stream().filter(it -> it.annotator().kind() != AnnotatorKind.MODEL).toList()
                : said;
    }

    /// Whether so many texts are not in the index for searching that building it is worth while.
    public boolean wantsIndex() {
        SearchIndex.State state = index.state();
        return state.possible() && state.beyond() > FEW;
    }

    /// Brings the index for searching up to date. What was done of it stays when it is cancelled.
    ///
    /// @return whether it is; not where the disk does not let us
    /// @throws Cancelled when `progress` said so
    public boolean buildIndex(Progress progress) {
        return index.build((stage, done, total) -> {
            if (progress.cancelled()) {
                throw new Cancelled("Stopped. What was indexed stays.");
            }
            progress.report(stage, done, total);
        });
    }
}
