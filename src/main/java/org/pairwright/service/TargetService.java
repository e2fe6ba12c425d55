package org.pairwright.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Category;
import org.pairwright.domain.CategoryTarget;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Permission;
import org.pairwright.domain.filter.Comparison;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.NumberField;
import org.pairwright.storage.Database;
import org.pairwright.storage.PairScan;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.TargetStore;

/// How many pairs a project wants of each hazard category, how far it is, and a queue that goes
/// there first.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class TargetService {
    /// Of pairs that may have what is missing; above the usual and below what somebody made urgent.
    private static final long SOONER = 1;

    private static final Filter USUAL =
            new Filter.Measures(NumberField.PRIORITY, Comparison.EQUAL, 0);

    private static final Filter OPEN =
            new Filter.Measures(NumberField.DECISIONS, Comparison.EQUAL, 0);

    private final Database database;
    private final TargetStore targets;
    private final ProjectStore project;
    private final PairScan scan;

    public TargetService(Database database) {
        this.database = database;
        targets = new TargetStore(database);
        project = new ProjectStore(database);
        scan = new PairScan(database);
    }

    /// Every category of the project's taxonomy in its order, and behind it those that have a
    /// target or were found though they are in it no longer.
    public List<CategoryTarget> all() {
        SortedMap<String, Long> wanted = targets.targets();
        SortedMap<String, Long> found = targets.found();
        Map<String, String> names =
                project.taxonomy().categories().stream()
                        .collect(Collectors.toMap(Category::code, Category::name));
        List<String> codes =
                new ArrayList<>(
                        project.taxonomy().categories().stream().map(Category::code).toList());
        TreeSet<String> others = new TreeSet<>(wanted.keySet());
        others.addAll(found.keySet());
        codes.forEach(others::remove);
        codes.addAll(others);
        return codes.stream()
                .map(code ->
                        new CategoryTarget(
                                code,
                                names.getOrDefault(code, code),
                                wanted.getOrDefault(code, 0L),
                                found.getOrDefault(code, 0L)))
                .toList();
    }

    /// Those that have a target, in the order of [#all]; nothing is counted where none has.
    public List<CategoryTarget> wanted() {
        return targets.targets().isEmpty()
                ? List.of()
                : all().stream().filter(it -> it.wanted() > 0).toList();
    }

    /// Sets targets, all or none.
    ///
    /// @param wanted by the categories' codes; 0 for none
    /// @throws NotAllowed when they may not
    public void set(Actor actor, Map<String, Long> wanted) {
        new Permissions(database).require(actor.name(), Permission.SETTINGS);
        for (Map.Entry<String, Long> target : wanted.entrySet()) {
            requireSound(new CategoryTarget(target.getKey(), "", target.getValue(), 0));
        }
        targets.set(actor, wanted);
    }

    private static void requireSound(CategoryTarget target) {
        if (target.code().isBlank()) {
            throw new IllegalArgumentException("A target belongs to a category.");
        }
    }

    /// Puts those pairs first that nobody decided yet and of which a model says that they have a
    /// category of which pairs are missing; those put first before, whose categories are complete,
    /// go back. Two acts that can be taken back.
    ///
    /// @param annotator who acts
    /// @return how many pairs come sooner now
    /// @throws NotAllowed when they may not
    public long order(Annotator annotator, Progress progress) {
        new Permissions(database).require(annotator.name(), Permission.MARK);
        MarkingService marking = new MarkingService(database, annotator);
        List<String> missing =
                all().stream().filter(it -> it.missing() > 0).map(CategoryTarget::code).toList();
        long[] promising = targets.promising(missing);
        long[] sooner =
                found(
                        new Filter.Measures(NumberField.PRIORITY, Comparison.EQUAL, SOONER),
                        progress);
        marking.mark(
                new Marking.Urgency(0),
                Arrays.stream(sooner).filter(it -> !contains(promising, it)).toArray(),
                progress);
        return marking.mark(
                new Marking.Urgency(SOONER),
                Arrays.stream(found(new Filter.And(List.of(USUAL, OPEN)), progress))
                        .filter(it -> contains(promising, it))
                        .toArray(),
                progress);
    }

    private static boolean contains(long[] rising, long pair) {
        return Arrays.binarySearch(rising, pair) >= 0;
    }

    private long[] found(Filter filter, Progress progress) {
        return FoundPairs.of(scan, filter, progress);
    }
}
