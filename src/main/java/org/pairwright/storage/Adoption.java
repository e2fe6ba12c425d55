package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ArchivedProject;
import org.pairwright.domain.ProjectPart;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.ProjectText;

/// What a project that nobody has decided anything about takes over from an archive: its settings
/// and the seed of its sides.
///
/// @param now what holds now
/// @param project what the archive says
/// @param archived the settings of that
/// @param after the same, but for a title that was given to the project
/// @param told the number of the last change of settings that the log tells of
/// @param chosen whether somebody has chosen settings for the project
record Adoption(
        ProjectSettings before,
        ArchivedProject now,
        ArchivedProject project,
        ProjectSettings archived,
        ProjectSettings after,
        long told,
        boolean chosen) {
    /// @param defaults what a new project begins with when nothing is chosen
    /// @throws IllegalArgumentException when a setting can't be one
    /// @throws InvalidTaxonomy when there is none
    /// @throws StorageFailure.Damaged when the questions can't be read
    static Adoption of(Handle reader, ArchivedProject project, ProjectSettings defaults) {
        ProjectSettings archived = settings(project);
        boolean set = SettingsLog.last(reader).filter(change -> !change.isRestoring()).isPresent();
        long told = SettingsLog.lastNumber(reader);
        ArchivedProject now = ArchiveStore.project(reader);
        ProjectSettings before = settings(now);
        boolean named = !before.title().equals(defaults.title());
        return new Adoption(
                before,
                now,
                project,
                archived,
                named ? archived.withTitle(before.title()) : archived,
                told,
                set || !before.withTitle(defaults.title()).equals(defaults));
    }

    /// The settings that it tells of.
    static ProjectSettings settings(ArchivedProject project) {
        return new ProjectSettings(
                project.title(),
                project.credits(),
                project.guidelines(),
                QuestionsCodec.decode(project.questions()),
                TaxonomyCodec.decode(project.taxonomy()));
    }

    /// Whether the archive says nothing else than what holds here.
    boolean isSame() {
        return before.equals(archived)
                && now.seed() == project.seed()
                && now.approvals() == project.approvals()
                && now.help().equals(project.help());
    }

    /// What would be other than it is.
    List<ProjectPart> taken() {
        return other(after);
    }

    private List<ProjectPart> other(ProjectSettings there) {
        List<ProjectPart> other = new ArrayList<>();
        if (!before.title().equals(there.title())) {
            other.add(ProjectPart.TITLE);
        }
        if (!before.credits().equals(there.credits())) {
            other.add(ProjectPart.CREDITS);
        }
        if (!before.guidelines().equals(there.guidelines())) {
            other.add(ProjectPart.GUIDELINES);
        }
        if (!before.questions().equals(there.questions())) {
            other.add(ProjectPart.QUESTIONS);
        }
        if (!before.taxonomy().equals(there.taxonomy())) {
            other.add(ProjectPart.TAXONOMY);
        }
        if (now.approvals() != project.approvals()) {
            other.add(ProjectPart.APPROVALS);
        }
        if (!now.help().equals(project.help())) {
            other.add(ProjectPart.MACHINE_HELP);
        }
        if (now.seed() != project.seed()) {
            other.add(ProjectPart.SEED);
        }
        return other;
    }

    /// Says what the project keeps, and why.
    String left() {
        return "The archive is of the project \"%s\", which has another %s. This project %s and keeps its own."
                .formatted(
                        archived.title(),
                        other(archived).stream()
                                .map(ProjectPart::words)
                                .collect(Collectors.joining(", ")),
                        chosen ? "was given settings" : "is not empty any more");
    }

    /// @throws ImportOutrun when the settings were changed since
    void requireNoChange(Handle handle) {
        if (SettingsLog.lastNumber(handle) != told) {
            throw new ImportOutrun();
        }
    }

    /// @param first the id of the first of the imports that it comes with
    /// @param last that of the last one
    void apply(Handle handle, Actor actor, long first, long last) {
        Map<ProjectText, Long> versions = RestoredVersions.current(handle, project);
        if (isSame() && versions.isEmpty()) {
            return;
        }
        String body = SettingsLog.adoption(handle, project.seed(), now.seed(), first, last);
        ProjectSettingsStore.change(handle, actor, before, after, versions);
        handle.execute("update project set seed = ?", project.seed());
        if (now.approvals() != project.approvals()) {
            PromptTemplateStore.setApprovals(handle, actor, project.approvals());
        }
        if (!now.help().equals(project.help())) {
            MachineHelpStore.change(handle, actor, now.help(), project.help());
        }
        Events.add(handle, actor, SettingsLog.EVENT, body);
    }
}
