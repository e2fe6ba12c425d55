package org.pairwright.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program as people run it: the launcher of the distribution, on this process's Java.
record Pairwright(Path distribution, Path work) {
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "PAIRWRIGHT_JAVA",
                    Path.of(System.getProperty("java.home"), "bin/java").toString());

    /// A run and the one JSON object that it printed.
    record Answer(Sample sample, JsonNode json) {

        long number(String key) {
            JsonNode value = json.path(key);
            if (!value.isIntegralNumber()) {
                throw new BenchFailure("\"" + key + "\" is no number in " + json);
            }
            return value.asLong();
        }

        void require(String key, long expected) {
            if (number(key) != expected) {
                throw new BenchFailure(key + " should be " + expected + " in " + json);
            }
        }
    }

    /// A start that does nothing.
    Sample version() {
        return run(List.of("--version")).sample();
    }

    void newProject(Path project) {
        run(List.of("new", project.toString()));
    }

    /// Imports a file of new pairs and checks that every row came in.
    Sample importing(Path project, Path file, long pairs) {
        Answer answer = answer("import", project.toString(), file.toString());
        answer.require("imported", pairs);
        answer.require("pairs", pairs);
        return answer.sample().withInside(answer.json().path("seconds").asDouble());
    }

    /// Exports and checks that every pair went somewhere.
    ///
    /// @param target a file, or a folder for formats of several files
    Answer exporting(Path project, String format, Path target, long pairs) {
        Answer answer =
                answer(
                        "export",
                        project.toString(),
                        "--format",
                        format,
                        "--out",
                        target.toString());
        long excluded = 0;
        for (JsonNode count : answer.json().path("excluded")) {
            excluded += count.asLong();
        }
        answer.require("pairs", pairs);
        answer.require("exported", pairs - excluded);
        return answer;
    }

    /// Audits a column of a table of labels, with intervals.
    Answer agreement(Path labels, String column, String level) {
        return answer(
                "agreement", "--ratings", labels.toString(), "--label", column, "--level", level);
    }

    /// Audits all labels of a project, with intervals.
    Answer agreement(Path project) {
        return answer("agreement", project.toString());
    }

    /// The jar that names all others.
    Path jar() {
        return distribution.resolve("lib/pairwright.jar");
    }

    private Answer answer(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        MeasuredProcess.Run run = run(all);
        return new Answer(run.sample(), JsonMapper.shared().readTree(run.output()));
    }

    private MeasuredProcess.Run run(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(distribution.resolve("bin/pairwright").toString());
        command.addAll(arguments);
        return MeasuredProcess.of(work, ENVIRONMENT, command);
    }
}
