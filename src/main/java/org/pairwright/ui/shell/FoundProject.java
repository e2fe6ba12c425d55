package org.pairwright.ui.shell;

import java.util.UUID;
import java.util.function.Function;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.DataService;
import org.pairwright.service.ImportHistoryService;
import org.pairwright.service.ImportService;
import org.pairwright.service.LabelingService;
import org.pairwright.service.MachineHelpService;
import org.pairwright.service.MarkingService;
import org.pairwright.service.OptOut;
import org.pairwright.service.PeopleService;
import org.pairwright.service.ProjectMixing;
import org.pairwright.service.ProjectSettingsService;
import org.pairwright.service.ReleasePreviewService;
import org.pairwright.service.ReleaseService;
import org.pairwright.service.TargetService;
import org.pairwright.service.ViewService;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.service.compare.ProjectComparison;
import org.pairwright.service.compare.ProjectSuites;
import org.pairwright.service.generating.ProjectGenerating;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.service.report.ReportService;
import org.pairwright.service.scoring.ProjectScoring;
import org.pairwright.service.scoring.SuggestionService;
import org.pairwright.storage.Database;

/// What had to be read before a screen could be made; read in the background.
record FoundProject(
        UUID uuid,
        ProjectSettings settings,
        LabelingService labeling,
        SuggestionService suggestions,
        DataService data,
        MarkingService marking,
        ProjectScoring scoring,
        ProjectGenerating generating,
        ViewService views,
        ImportService importing,
        ImportHistoryService imports,
        ProjectSettingsService deciding,
        TargetService targets,
        MachineHelpService machines,
        ProjectAudit audit,
        ProjectComparison comparison,
        ProjectSuites suites,
        ReportService reports,
        ReleaseService releases,
        ReleasePreviewService previews,
        ProjectMixing mixing,
        AnnotatorService annotators,
        PeopleService people,
        PromptService prompts,
        Actor actor) {
    /// @param person who labels in the project with that id; made an annotator when they are none
    ///   yet
    static FoundProject in(Database database, Function<UUID, String> person) {
        return in(database, person.apply(new ProjectSettingsService(database).id()));
    }

    /// @param person who labels; made an annotator when they are none yet
    static FoundProject in(Database database, String person) {
        AnnotatorService annotators = new AnnotatorService(database);
        Annotator annotator = annotators.person(person);
        OptOut optOut = new OptOut(database, annotator);
        LabelingService labeling = new LabelingService(database, annotator, optOut);
        ProjectSettingsService deciding = new ProjectSettingsService(database);
        return new FoundProject(
                deciding.id(),
                deciding.settings(),
                labeling,
                new SuggestionService(database, annotator),
                new DataService(database, annotator, optOut),
                new MarkingService(database, annotator),
                new ProjectScoring(database, annotator),
                new ProjectGenerating(database, annotator, System.getenv()),
                new ViewService(database, annotator),
                new ImportService(database),
                new ImportHistoryService(database),
                deciding,
                new TargetService(database),
                new MachineHelpService(database),
                new ProjectAudit(database, annotator, optOut),
                new ProjectComparison(database, annotator),
                new ProjectSuites(database, annotator, optOut),
                new ReportService(),
                new ReleaseService(database),
                new ReleasePreviewService(database, annotator),
                new ProjectMixing(database, annotator),
                annotators,
                new PeopleService(database),
                new PromptService(database),
                annotators.actor(person));
    }
}
