package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.service.SystemUser;

/// `annotators`.
class AnnotatorsCommandTest {
    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void make_a_project() throws IOException {
        project = Samples.decidedProject(folder);
    }

    private Ran annotators(Object... words) {
        Object[] all = new Object[words.length + 2];
        all[0] = "annotators";
        all[1] = project;
        System.arraycopy(words, 0, all, 2, words.length);
        return Ran.of(all);
    }

    private void isSound() {
        assertThat(Ran.of("check", project).out()).endsWith("everything is in order.\n");
    }

    @Test
    void those_who_are_there_are_listed_with_their_roles() {
        assertThat(annotators("list", "--json").json().toString())
                .isEqualTo(
                        "{\"annotators\":[{\"name\":\"Mara\",\"kind\":\"person\",\"role\":\"annotator\"}]}");
    }

    @Test
    void whoever_adds_the_first_person_leads_themselves() {
        assertThat(annotators("add", "Ada", "--role", "auditor").out())
                .isEqualToIgnoringNewLines("Added Ada, role: auditor.");

        assertThat(annotators("list").out().replaceAll(" +", " "))
                .contains("Ada auditor", SystemUser.name() + " lead");
        isSound();
    }

    @Test
    void a_role_is_given_and_taken() {
        annotators("role", "Mara", "reviewer");
        assertThat(annotators("role", "Mara", "lead", "--json").json().toString())
                .contains("{\"name\":\"Mara\",\"kind\":\"person\",\"role\":\"lead\"}");

        annotators("role", "Mara", "annotator", "--as", "Mara");
        assertThat(annotators("role", "Mara", "lead", "--as", "Mara").err())
                .startsWith(
                        "Only a lead may give roles, and Mara is an annotator in this project.");
        isSound();
    }

    @Test
    void somebody_has_to_lead() {
        annotators("add", "Ada");

        assertThat(annotators("role", SystemUser.name(), "annotator").err())
                .startsWith("Nobody but " + SystemUser.name() + " leads this project.");
    }

    @Test
    void a_name_is_taken_once() {
        assertThat(annotators("add", "Mara").err())
                .startsWith("The project has an annotator \"Mara\" already.");
        annotators("add", "Ada");
        assertThat(annotators("rename", "Ada", "Mara").err())
                .startsWith("The project has an annotator \"Mara\" already.");
    }

    @Test
    void who_is_called_otherwise_keeps_what_they_decided() {
        assertThat(annotators("rename", "Mara", "Mara B.").out())
                .isEqualToIgnoringNewLines("Mara is called Mara B. now.");

        assertThat(Ran.of("list", project, "--filter", "annotator = 'Mara B.'").lines()).hasSize(2);
        assertThat(Ran.of("undo", project, "--as", "Mara B.").exitCode()).isZero();
        isSound();
    }

    @Test
    void nobody_is_given_a_role_who_is_not_there() {
        assertThat(annotators("role", "Nobody", "lead").err())
                .startsWith("The project has no annotator \"Nobody\".");
        assertThat(annotators("role", "Mara", "boss").err())
                .contains(
                        "There is no role \"boss\". There are: lead, reviewer, annotator, auditor.");
    }
}
