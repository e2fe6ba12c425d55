package org.pairwright.service.generating;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Permission;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.InvalidFilter;
import org.pairwright.endpoint.InvalidEndpoint;
import org.pairwright.importing.UnreadableFile;
import org.pairwright.service.Cancelled;
import org.pairwright.service.NotAllowed;
import org.pairwright.service.Permissions;
import org.pairwright.service.Progress;
import org.pairwright.service.SystemUser;
import org.pairwright.service.ViewService;
import org.pairwright.storage.Database;

/// Generates pairs in a project, for one who describes on a screen which.
///
/// Safe to use from several threads. Every method but [#isAllowed], [#refusal] and [#problem] may
/// wait for the disk.
public final class ProjectGenerating {
    private final Database database;
    private final Annotator annotator;
    private final Actor actor;
    private final Map<String, String> environment;

    /// @param annotator who acts
    /// @param environment where variables are looked up that hold keys
    public ProjectGenerating(
            Database database, Annotator annotator, Map<String, String> environment) {
        this.database = database;
        this.annotator = annotator;
        this.environment = environment;
        actor = new Actor(annotator.name(), SystemUser.name());
    }

    /// Whether they may generate pairs.
    public boolean isAllowed() {
        return Permission.GENERATE.isHeldBy(annotator.role());
    }

    /// Why they may not, in a sentence; empty when they may.
    public Optional<String> refusal() {
        return Permissions.refusal(annotator, Permission.GENERATE);
    }

    /// What is known of the prompts in a file.
    public PromptCount count(Path file, Progress progress) {
        return count(new PromptChoice.InFile(file), progress);
    }

    /// The same of the prompts of the project's pairs for which an expression holds; empty for all.
    public PromptCount count(String expression, Progress progress) {
        try {
            Filter filter =
                    expression.isBlank()
                            ? Filter.ALL
                            : Filter.parse(expression.strip(), ViewService.named(database));
            return count(new PromptChoice.InProject(filter), progress);
        } catch (InvalidFilter e) {
            return new PromptCount.Unusable(String.valueOf(e.getMessage()));
        }
    }

    private PromptCount count(PromptChoice choice, Progress progress) {
        try {
            PromptList list = PromptList.of(choice, database, progress);
            return new PromptCount.Counted(choice, list.rows().size(), list.refused().size());
        } catch (UnreadableFile | TooManyPrompts e) {
            return new PromptCount.Unusable(String.valueOf(e.getMessage()));
        }
    }

    /// What is wrong with what is described, in a sentence; empty where nothing is.
    public Optional<String> problem(GenerateForm form) {
        try {
            form.request(actor, environment)
                    .contenders()
                    .forEach(it -> it.endpoint().connect().close());
            return Optional.empty();
        } catch (InvalidEndpoint e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /// As [GenerateService#run].
    ///
    /// @param form one without a [#problem]
    /// @throws NotAllowed when they may not
    /// @throws Cancelled when `watch` said so before the first call
    public GenerateReport run(GenerateForm form, GenerateWatch watch) {
        return new GenerateService(database).run(form.request(actor, environment), watch);
    }
}
