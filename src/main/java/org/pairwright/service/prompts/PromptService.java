package org.pairwright.service.prompts;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Permission;
import org.pairwright.domain.Text;
import org.pairwright.domain.prompt.InvalidPromptText;
import org.pairwright.domain.prompt.PromptTemplate;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateName;
import org.pairwright.domain.prompt.TemplateStatus;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.NotAllowed;
import org.pairwright.service.Permissions;
import org.pairwright.service.SmallText;
import org.pairwright.service.UnreadableText;
import org.pairwright.storage.Database;
import org.pairwright.storage.PromptTemplateStore;

/// The prompt library of a project: its templates, their versions, and the review of these. Not for
/// annotators, whom it would tell which version wrote what.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class PromptService {
    /// The most approvals that a version can be asked to have.
    public static final int MOST_APPROVALS = TemplateVersion.MOST_APPROVALS;

    /// The largest file that a text is read from, in bytes.
    private static final long MAX_FILE = 4L * PromptText.LONGEST;

    private final PromptTemplateStore store;
    private final AnnotatorService people;
    private final Permissions permissions;

    public PromptService(Database database) {
        store = new PromptTemplateStore(database);
        people = new AnnotatorService(database);
        permissions = new Permissions(database);
    }

    /// All templates, by name.
    ///
    /// @throws NotAllowed when whoever asks is not told
    public List<PromptTemplate> all(Actor actor) {
        permissions.require(actor, Permission.READ_PROMPTS);
        return store.all();
    }

    /// The template of a name.
    ///
    /// @throws NotAllowed when whoever asks is not told
    /// @throws UnknownTemplate when there is none
    public PromptTemplate find(Actor actor, String name) {
        return all(actor).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> UnknownTemplate.of(name));
    }

    /// A version, or the latest where the name tells no number.
    ///
    /// @throws NotAllowed when whoever asks is not told
    /// @throws UnknownTemplate when there is none
    public TemplateVersion version(Actor actor, TemplateName name) {
        PromptTemplate template = find(actor, name.template());
        return name.isLatest()
                ? template.latest()
                : template.version(name.number())
                        .orElseThrow(() -> UnknownTemplate.of(name, template.latest().number()));
    }

    /// How many besides its author have to approve a version; 0 where anybody's word is enough.
    public int approvals() {
        return store.approvals();
    }

    /// Says how many have to. Versions that were approved by fewer are in review again.
    ///
    /// @throws NotAllowed when whoever acts may not
    public void setApprovals(Actor actor, int approvals) {
        permissions.require(actor, Permission.SETTINGS);
        if (approvals < 0 || approvals > MOST_APPROVALS) {
            throw new NotReviewed(
                    "A version can be asked to have 0 to %d approvals, not %d."
                            .formatted(MOST_APPROVALS, approvals));
        }
        if (approvals != store.approvals()) {
            store.setApprovals(actor, approvals);
        }
    }

    /// Where a version stands.
    public TemplateStatus status(TemplateVersion version) {
        return version.status(store.approvals());
    }

    /// Adds a version, and its template where there is none of that name.
    ///
    /// @param known the number of the latest version as far as the author knows; 0 for a new
    ///   template
    /// @throws NotAllowed when the author may not
    /// @throws InvalidPromptText when no template can be called so
    /// @throws NotReviewed when it says what the latest version says, or there are later ones
    public TemplateVersion add(Actor actor, String name, int known, PromptText text, String note) {
        Annotator author = people.allowed(actor.name(), Permission.EDIT_PROMPTS);
        TemplateName called = new TemplateName(name, 0);
        boolean same =
                store.all().stream()
                        .filter(it -> it.name().equals(name))
                        .anyMatch(it -> it.latest().text().equals(text));
        if (same) {
            throw new NotReviewed("The latest version of " + called + " says the same.");
        }
        TemplateAct.requireNote(note);
        int number =
                store.add(actor, author, name, known, text, note)
                        .orElseThrow(() ->
                                new NotReviewed(
                                        known == 0
                                                ? "There is a template \"" + name + "\" already."
                                                : "Somebody added a version of "
                                                        + called
                                                        + " meanwhile. Look at it first."));
        return store.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .flatMap(it -> it.version(number))
                .orElseThrow(() -> UnknownTemplate.of(name));
    }

    /// A text that is written in a file.
    ///
    /// @throws UnreadableText when it can't be read
    public static String text(Path file) {
        return SmallText.read(file, MAX_FILE);
    }

    /// The number of the latest version of a template; 0 where there is none.
    ///
    /// @throws NotAllowed when whoever asks is not told
    public int latest(Actor actor, String name) {
        return all(actor).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(it -> it.latest().number())
                .orElse(0);
    }

    /// Adds the templates that come with the program and are not there by their names.
    ///
    /// @return the names of those that were added
    /// @throws NotAllowed when whoever acts may not
    public List<String> addStarters(Actor actor) {
        permissions.require(actor, Permission.EDIT_PROMPTS);
        Set<String> there =
                store.all().stream().map(PromptTemplate::name).collect(Collectors.toSet());
        List<String> added = new ArrayList<>();
        for (Starter starter : Starters.all()) {
            if (!there.contains(starter.name())) {
                add(actor, starter.name(), 0, starter.text(), starter.note());
                added.add(starter.name());
            }
        }
        return added;
    }

    /// Does something about a version.
    ///
    /// @param note in their words; needed for a return and a comment
    /// @return the version as it is since
    /// @throws NotAllowed when whoever acts may not
    /// @throws NotReviewed when it can't be done now, such as approving one's own where others have
    ///   to
    /// @throws InvalidPromptText when it needs words
    public TemplateVersion act(Actor actor, TemplateName name, TemplateAct.Kind kind, String note) {
        permissions.require(actor, needed(kind));
        TemplateVersion version = version(actor, name);
        refuseWhatIsNotDone(actor, version, kind);
        Annotator annotator = people.person(actor.name());
        TemplateAct act =
                new TemplateAct(
                        kind,
                        Text.strip(note),
                        annotator,
                        Instant.ofEpochMilli(System.currentTimeMillis()));
        if (!store.act(actor, version, act)) {
            throw new NotReviewed(
                    "Somebody did something about " + version.name() + " meanwhile. Look again.");
        }
        return version(actor, version.name());
    }

    /// What lets one do it.
    public static Permission needed(TemplateAct.Kind kind) {
        return switch (kind) {
            case REQUEST, COMMENT -> Permission.EDIT_PROMPTS;
            case APPROVE, RETURN -> Permission.APPROVE_PROMPTS;
            case RETIRE -> Permission.RETIRE_PROMPTS;
        };
    }

    /// Whether something can be done about a version where it stands.
    public static boolean isPossible(TemplateStatus status, TemplateAct.Kind kind) {
        return switch (kind) {
            case REQUEST -> status == TemplateStatus.DRAFT;
            case APPROVE -> status == TemplateStatus.DRAFT || status == TemplateStatus.IN_REVIEW;
            case RETURN -> status == TemplateStatus.IN_REVIEW;
            case RETIRE -> status != TemplateStatus.RETIRED;
            case COMMENT -> true;
        };
    }

    /// Whether somebody may not approve a version because it is theirs and others have to.
    public static boolean isOwn(TemplateVersion version, String name, int approvals) {
        return approvals > 0 && version.author().name().equals(name);
    }

    private void refuseWhatIsNotDone(Actor actor, TemplateVersion version, TemplateAct.Kind kind) {
        TemplateStatus status = status(version);
        if (!isPossible(status, kind)) {
            throw NotReviewed.becauseOf(version, status);
        }
        if (kind == TemplateAct.Kind.APPROVE) {
            if (isOwn(version, actor.name(), store.approvals())) {
                throw NotReviewed.own(version);
            }
            if (version.approvers().contains(actor.name())) {
                throw new NotReviewed(
                        "%s approved %s already.".formatted(actor.name(), version.name()));
            }
            List<Finding> errors =
                    PromptChecks.of(version.text()).stream().filter(Finding::isError).toList();
            if (!errors.isEmpty()) {
                throw NotReviewed.faulty(version, errors);
            }
        }
    }
}
