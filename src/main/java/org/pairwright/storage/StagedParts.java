package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.CategoryTarget;
import org.pairwright.domain.EventHash;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.Text;

/// What comes with an import beside pairs and decisions, looked through line by line and laid out
/// in its side file.
final class StagedParts {
    /// The most lines of an archive that are neither pairs nor hang on texts of pairs.
    private static final long MOST = 200_000;

    private static final int LONGEST_CODE = 500;

    private final Handle project;
    private final PartIdentities identities;
    private final StagedPeople people;
    private final StagedVersions versions;
    private final StagedTemplates templates;
    private final StagedSuites suites;
    private final StagedScores scores;
    private final PreparedStatement insert;
    private final Set<String> came = new HashSet<>();

    /// What targets, views and waiting answers say that came, each by what it is known by.
    private final Map<String, String> said = new HashMap<>();

    private long count;

    StagedParts(
            SideFile side,
            Handle project,
            KnownPairs known,
            StagedAnnotators annotators,
            StagedVersions versions)
            throws SQLException {
        this.project = project;
        this.versions = versions;
        identities = new PartIdentities(project);
        people = new StagedPeople(project, annotators, identities);
        templates = new StagedTemplates(project, identities);
        suites = new StagedSuites(project, identities);
        scores = new StagedScores(side, project, known, identities);
        insert = side.prepare("insert into staged_part (n, kind, body) values (?, ?, ?)");
    }

    /// Begins another archive, which numbers its versions by itself.
    void begin() {
        versions.begin();
        scores.begin();
    }

    /// Lays a line out.
    ///
    /// @return why it did not come in, or what became of it that its archive does not say
    List<ImportStaging.Doubt> add(ArchivedPart part) throws SQLException {
        List<ImportStaging.Doubt> doubts = new ArrayList<>();
        try {
            add(part, doubts);
        } catch (RefusedPart e) {
            doubts.add(new ImportStaging.Doubt(e.field(), true, String.valueOf(e.getMessage())));
        } catch (StorageFailure.Damaged e) {
            doubts.add(new ImportStaging.Doubt("", true, e.finding()));
        } catch (IllegalArgumentException e) {
            doubts.add(new ImportStaging.Doubt("", true, String.valueOf(e.getMessage())));
        }
        return doubts;
    }

    private void add(ArchivedPart part, List<ImportStaging.Doubt> doubts) throws SQLException {
        switch (part.kind()) {
            case ANNOTATOR -> people.add(part, doubts);
            case VERSION -> versions.add(part);
            case GENERATION -> scores.addGeneration(part, doubts);
            case SCORES -> scores.add(part);
            case TARGET -> insertIf(wantsTarget(part, doubts), part);
            case VIEW -> insertIf(wantsView(part, doubts), part);
            case TEMPLATE -> insertIf(templates.wants(part, doubts), part);
            case TEMPLATE_VERSION -> insertIf(templates.wantsVersion(part, doubts), part);
            case TEMPLATE_ACT -> insertIf(templates.wantsAct(part, doubts), part);
            case SUITE -> insertIf(suites.wants(part, doubts), part);
            case SUITE_RUN -> insertIf(suites.wantsRun(part), part);
            case WAITING_ANSWER ->
                    insertIf(
                            scores.wantsWaiting(part, doubts)
                                    && isFirst(
                                            part,
                                            part.text("prompt") + ' ' + part.text("source"),
                                            "content",
                                            part.text("content"),
                                            doubts),
                            part);
            case SCORE_RUN -> insertIf(scores.wantsRun(part), part);
        }
    }

    private void insertIf(boolean wanted, ArchivedPart part) throws SQLException {
        if (!wanted) {
            return;
        }
        if (count >= MOST) {
            throw new RefusedPart(
                    "", "An archive has at most %,d lines that hold no pair.".formatted(MOST));
        }
        String body = PartCodec.encode(part);
        if (!came.add(EventHash.digest(part.kind().code(), body))) {
            // Another archive of the same import told of it.
            return;
        }
        insert.setLong(1, ++count);
        insert.setString(2, part.kind().code());
        insert.setString(3, body);
        insert.executeUpdate();
    }

    private boolean wantsTarget(ArchivedPart part, List<ImportStaging.Doubt> doubts) {
        String code = part.text("category");
        long pairs = part.number("pairs");
        if (Text.isBlank(code)
                || code.length() > LONGEST_CODE
                || pairs < 1
                || pairs > CategoryTarget.MOST) {
            throw new RefusedPart(
                    "pairs",
                    "A target is 1 to %,d pairs of a category.".formatted(CategoryTarget.MOST));
        }
        List<Long> there =
                project.createQuery("select pairs from category_target where code = :code")
                        .bind("code", code)
                        .mapTo(Long.class)
                        .list();
        if (!there.isEmpty() && there.getFirst() != pairs) {
            doubts.add(
                    ImportStaging.Doubt.kept(
                            "pairs",
                            "The project wants %,d pairs of %s and keeps that; the archive has %,d."
                                    .formatted(there.getFirst(), code, pairs)));
        }
        return there.isEmpty() && isFirst(part, code, "pairs", part.text("pairs"), doubts);
    }

    /// Whether nothing that came with the import is known by the same; what came first stays.
    ///
    /// @param name what it is known by
    /// @param field the field that tells what it says
    private boolean isFirst(
            ArchivedPart part,
            String name,
            String field,
            String says,
            List<ImportStaging.Doubt> doubts) {
        String digest = EventHash.digest(field, says);
        Optional<String> before =
                Optional.ofNullable(
                        said.putIfAbsent(EventHash.digest(part.kind().code(), name), digest));
        if (before.isPresent() && !before.get().equals(digest)) {
            doubts.add(
                    ImportStaging.Doubt.kept(
                            field,
                            "An earlier line says otherwise. What came first stays, and this line was left."));
        }
        return before.isEmpty();
    }

    private boolean wantsView(ArchivedPart part, List<ImportStaging.Doubt> doubts) {
        String name = part.text("name");
        if (!SavedView.canBeCalled(name)) {
            throw new RefusedPart(
                    "name",
                    "A view's name is a line of 1 to %d characters without white space at its ends."
                            .formatted(SavedView.LONGEST_NAME));
        }
        SavedView view = new SavedView(name, part.text("filter"), PairOrder.ADDED, List.of());
        List<Boolean> same =
                project.createQuery(
                                """
                                select case when filter = :filter and sort = :sort and columns = :columns
                                    then 1 else 0 end
                                from saved_view where name = :name
                                """)
                        .bind("filter", view.filter())
                        .bind("sort", part.text("sort"))
                        .bind("columns", part.text("columns"))
                        .bind("name", name)
                        .map((row, context) -> row.getInt(1) == 1)
                        .list();
        if (same.contains(false)) {
            doubts.add(
                    ImportStaging.Doubt.kept(
                            "name",
                            "The project has another view called \"%s\" and keeps that."
                                    .formatted(name)));
        }
        return same.isEmpty()
                && isFirst(
                        part,
                        name,
                        "filter",
                        String.join("\n", view.filter(), part.text("sort"), part.text("columns")),
                        doubts);
    }
}
