package org.pairwright.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.EvaluationTemplate;
import org.pairwright.storage.Database;
import org.pairwright.storage.EvaluationTemplateCodec;
import org.pairwright.storage.InvalidTemplate;
import org.pairwright.storage.ProjectStore;

/// The sets of questions that come with the program, and those that people bring in files.
public final class EvaluationTemplates {
    private static final List<String> IDS =
            List.of("plain", "helpful-harmless", "pku-safety", "helpsteer", "quick");

    /// The largest file that is read as a template, in bytes: 1 MiB.
    private static final long MAX_FILE = 1 << 20;

    private EvaluationTemplates() {}

    /// The ids of those that come with the program.
    public static List<String> ids() {
        return IDS;
    }

    /// All that come with the program.
    public static List<EvaluationTemplate> all() {
        return IDS.stream().map(EvaluationTemplates::preset).toList();
    }

    /// What a project asks, under its title.
    public static EvaluationTemplate askedIn(Database database) {
        ProjectStore project = new ProjectStore(database);
        return new EvaluationTemplate("own", project.project().title(), "", project.questions());
    }

    /// The template in a file.
    ///
    /// @throws UnreadableText when it can't be read
    /// @throws InvalidTemplate when it holds none
    public static EvaluationTemplate read(Path file) {
        return EvaluationTemplateCodec.decode(SmallText.read(file, MAX_FILE));
    }

    /// The preset with that id, else the template in the file of that name.
    ///
    /// @throws UnreadableText when it is neither
    /// @throws InvalidTemplate when the file holds none
    public static EvaluationTemplate find(String idOrFile) {
        if (IDS.contains(idOrFile)) {
            return preset(idOrFile);
        }
        if (!Files.exists(Path.of(idOrFile))) {
            throw new UnreadableText(
                    "There is no evaluation template "
                            + idOrFile
                            + ": neither a built-in one ("
                            + String.join(", ", IDS)
                            + ") nor a file of that name.");
        }
        return read(Path.of(idOrFile));
    }

    private static EvaluationTemplate preset(String id) {
        String name = "questions-" + id + ".json";
        try (InputStream in = EvaluationTemplates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own part " + name + ".");
            }
            return EvaluationTemplateCodec.decode(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The program can't read its own part " + name + ".", e);
        }
    }
}
