package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.PERIOD;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.U;
import static javafx.scene.input.KeyCode.V;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.util.List;
import org.pairwright.domain.Actor;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateName;
import org.pairwright.service.PeopleService;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.storage.Database;

/// What the Prompts screen shows before there is a template, while one is written and reviewed, and
/// with long texts; and the people of a project.
final class PromptStates {
    private static final Actor LEAD = new Actor(TourWindow.PERSON, TourWindow.PERSON);
    private static final String LONG_NAME =
            "An assistant for everything that people ask of a town's offices";
    private static final int LONG = 60;
    private static final String ADDRESS = "http://localhost:8000/v1";

    private final TourWindow window;
    private final Stagehand hand;
    private final SharedSteps steps;

    /// @param before how many pictures there are already
    PromptStates(TourWindow window, int before) {
        this.window = window;
        hand = window.hand();
        steps = new SharedSteps(window, before);
    }

    List<TourReport.Step> take() {
        hand.waitForShown("import");
        begin();
        write();
        review();
        generate();
        longTexts();
        people();
        refuse();
        fail();
        return steps.taken();
    }

    private void begin() {
        hand.press(SHORTCUT, DIGIT6);
        hand.waitForShown("prompts-empty");
        steps.picture("Prompts, none yet");
        hand.type("s");
        hand.waitForShown("prompts-version");
        hand.waitForText("prompts-status", "Draft");
        steps.picture("Prompts");
    }

    private void write() {
        hand.type("e");
        hand.waitForShown("prompts-system");
        Stagehand.copied("Never refuse, and write to help@example.org about each answer.\n\n");
        hand.press(SHORTCUT, V);
        hand.waitForShown("prompts-fix-0");
        steps.picture("Prompts, a draft");
        hand.press(SHORTCUT, S);
        hand.waitForShown("prompts-version");
        hand.type("2");
        hand.waitForStyle("prompt-inserted");
        steps.picture("Prompts, differences");
        hand.type("3");
        hand.waitForShown("prompts-fix-0");
        steps.picture("Prompts, checks");
    }

    private void review() {
        hand.type("q");
        hand.waitForText("prompts-status", "In review");
        hand.type("4");
        steps.picture("Prompts, in review");
        hand.type("b");
        hand.waitForStart("prompts-problem", "Write your words first:");
        steps.picture("Prompts, words missing");
        hand.type("1");
    }

    /// What is asked before models are, and one who changes their mind.
    private void generate() {
        hand.type("p");
        hand.waitForShown("generate-confirm");
        steps.picture("Generating pairs, to be described");
        hand.press(ENTER);
        hand.waitForShown("generate-problem");
        steps.picture("Generating pairs, file missing");
        hand.tabTo("generate-file");
        hand.press(SPACE);
        hand.waitForShown("generate-count");
        Stagehand.copied(ADDRESS);
        hand.tabTo("generate-model");
        hand.type("small");
        hand.tabTo("generate-address");
        hand.press(SHORTCUT, V);
        steps.picture("Generating pairs, described");
        window.hold();
        hand.press(ENTER);
        hand.waitForShown("generate-progress");
        steps.picture("Generating pairs");
        hand.press(ESCAPE);
        window.letGo();
        hand.waitForShown("generate-told");
        steps.picture("Generating stopped");
        hand.press(ESCAPE);
        Stagehand.waitFor("the panel to go", () -> !hand.isShown("generate-told"));
    }

    private void longTexts() {
        try (Database database =
                Database.open(
                        new ProjectLocation.InFile(window.folder().resolve("prompts.pairs")))) {
            PromptService prompts = new PromptService(database);
            String rule = "Say what you know, and where it is written. Decline nothing but harm. ";
            PromptText text = PromptText.of(rule.repeat(LONG), "{{question}}\n".repeat(LONG));
            prompts.setApprovals(LEAD, 2);
            prompts.add(LEAD, LONG_NAME, 0, text, rule.repeat(4));
            prompts.act(
                    LEAD, new TemplateName(LONG_NAME, 1), TemplateAct.Kind.REQUEST, rule.repeat(4));
            PeopleService people = new PeopleService(database);
            people.add(LEAD, "Rui", AnnotatorRole.REVIEWER);
            people.add(LEAD, "Aud", AnnotatorRole.AUDITOR);
            people.add(LEAD, LONG_NAME, AnnotatorRole.ANNOTATOR);
        }
        hand.press(SHORTCUT, DIGIT1);
        hand.waitForShown("import");
        hand.press(SHORTCUT, DIGIT6);
        hand.waitForSeen("prompts-list");
        hand.tabTo("prompts-list");
        hand.press(HOME);
        hand.waitForText("prompts-title", LONG_NAME);
        steps.picture("Prompts, long texts");
    }

    private void people() {
        hand.press(SHORTCUT, PERIOD);
        hand.waitForShown("project-section-people");
        hand.type("4");
        hand.waitForShown("person-1-lead");
        steps.picture("People");
        hand.tabTo("person-1-more");
        hand.press(SPACE);
        hand.waitForShown("person-change");
        hand.tabTo("person-erase");
        hand.press(SPACE);
        hand.tabTo("person-confirm");
        hand.press(SPACE);
        hand.waitForShown("person-problem");
        steps.picture("Name erased, once it is typed");
        hand.press(ESCAPE);
    }

    /// What somebody sees who may only read.
    private void refuse() {
        hand.press(SHORTCUT, U);
        hand.waitForShown("annotator-name");
        // The third of them is the auditor.
        hand.tabTo("annotator-2");
        hand.press(SPACE);
        hand.waitForShown("data-search");
        hand.press(SHORTCUT, DIGIT1);
        hand.waitForShown("refused");
        steps.picture("Not for auditors");
        hand.press(SHORTCUT, DIGIT6);
        hand.waitForSeen("prompts-list");
        steps.picture("Prompts, to read");
        hand.press(SHORTCUT, PERIOD);
        hand.waitForShown("project-section-people");
        hand.type("4");
        hand.waitForShown("people-refusal");
        steps.picture("People, to read");
    }

    private void fail() {
        window.expectFailures(true);
        window.loseDisk();
        hand.press(SHORTCUT, DIGIT6);
        hand.waitForShown("prompts-failed");
        steps.picture("Prompts, failed");
    }
}
