package org.pairwright.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pairwright.statistics.MeasureAgreement;

/// Agreement on a million labels: each figure once the labels are in memory, and whole audits from
/// a table, beside what a careful researcher writes with numpy.
record AgreementScenario(
        Pairwright pairwright, Peers peers, Inputs inputs, Scratch scratch, Race race)
        implements Scenario {
    private static final int REPLICATES = 1_000;
    private static final String HEAP = "-Xmx320m";
    private static final Path SYSTEM_PYTHON = Path.of("/usr/bin/python3");

    @Override
    public String id() {
        return "agreement";
    }

    @Override
    public List<Result> run() throws IOException {
        List<Result> results = new ArrayList<>(figures());
        results.addAll(project());
        Path labels = inputs.labels();
        results.add(
                match(labels)
                        .play(
                                id() + "-audits",
                                "Audits of a million choices and strengths from a table",
                                "ours with Dawid and Skene's model, kappas of all pairs and"
                                        + " intervals of four figures; the peer with alpha of sets, and"
                                        + " intervals of alpha",
                                () -> audits(labels),
                                present -> () -> peer(present, labels)));
        return results;
    }

    private MeasuredProcess.Run measure(List<String> options, String... mainAndArguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(options);
        command.add("-classpath");
        command.add(
                Path.of("target/test-classes").toAbsolutePath()
                        + File.pathSeparator
                        + pairwright.jar());
        command.addAll(List.of(mainAndArguments));
        return MeasuredProcess.of(scratch.folder(), Map.of(), command);
    }

    /// A project with a million labels of each type: the command, and the same work once more in a
    /// process that audits again and again with the options of a command. In that one Java would
    /// sooner use all of a heap than tidy it up, so that it is given less.
    private List<Result> project() throws IOException {
        Path copy = scratch.folder().resolve("audited.pairs");
        Files.copy(inputs.audited(pairwright), copy, StandardCopyOption.REPLACE_EXISTING);
        Result command =
                Result.of(
                        id() + "-command",
                        "The audit of a project with a million labels of each type as a command",
                        new Samples(List.of(pairwright.agreement(copy).sample())),
                        new Peer.None(),
                        "with start and reading; memory is what the one audit needs");
        MeasuredProcess.Run run =
                measure(
                        List.of("@packaging/command.options", HEAP),
                        MeasureAudit.class.getName(),
                        copy.toString());
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("reading", "The labels of a project with a million, read");
        titles.put("whole-audit", "All figures of all types of a million labels, with intervals");
        titles.put("next-audit", "The same once more");
        titles.put("alpha", "Alpha of a million labels in memory");
        titles.put("live", "Alpha of a million labels after one more decision");
        long peak = run.sample().peakBytes();
        List<Result> results = new ArrayList<>(List.of(command));
        results.addAll(
                results(
                        titles,
                        Figures.of(run.output()),
                        each -> each.holding(peak),
                        "memory is that of a process that did all of these in turn, with " + HEAP));
        return results;
    }

    private List<Result> figures() {
        Figures figures =
                Figures.of(measure(List.of("-Xmx512m"), MeasureAgreement.class.getName()).output());
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("nominal", "Alpha, nominal");
        titles.put("ordinal", "Alpha, ordinal, seven categories");
        titles.put("masi", "Alpha, MASI, 256 sets");
        titles.put("fleiss", "Fleiss' kappa and AC1");
        titles.put("pairs", "Cohen's kappas of 66 pairs of annotators");
        titles.put("nominal-interval", "Alpha, nominal, with an interval");
        titles.put("ordinal-interval", "Alpha, ordinal, with an interval");
        titles.put("dawid-skene", "Dawid and Skene's model, 20 starts");
        titles.put("audit", "All figures of one kind of label, with intervals");
        titles.replaceAll((name, title) -> title + ", of a million labels in memory");
        return results(titles, figures, UnaryOperator.identity(), "");
    }

    private List<Result> results(
            Map<String, String> titles,
            Figures figures,
            UnaryOperator<Sample> change,
            String note) {
        List<Result> results = new ArrayList<>();
        titles.forEach((name, title) ->
                results.add(
                        Result.of(
                                id() + "-" + name,
                                title,
                                figures.samples(name).map(change),
                                new Peer.None(),
                                note)));
        return results;
    }

    private Sample audits(Path labels) {
        Sample choices = audit(labels, "choice", "nominal");
        Sample strengths = audit(labels, "strength", "ordinal");
        return new Sample(
                choices.seconds() + strengths.seconds(),
                0,
                choices.cpuSeconds() + strengths.cpuSeconds(),
                Math.max(choices.peakBytes(), strengths.peakBytes()));
    }

    private Sample audit(Path labels, String column, String level) {
        Pairwright.Answer answer = pairwright.agreement(labels, column, level);
        answer.require("items", 100_000);
        answer.require("labels", 1_000_499);
        return answer.sample();
    }

    private static Sample peer(Peers.Present present, Path labels) {
        return present.run("agreement_peer.py", labels, REPLICATES).sample();
    }

    /// With whichever Python has the peer's libraries, and without the peer where none has: the
    /// system's own often has them where the one on the path does not.
    private Match match(Path labels) {
        if (peers instanceof Peers.Present(Path python, Path folder, Path work)) {
            for (Path each : List.of(python, SYSTEM_PYTHON)) {
                Peers.Present present = new Peers.Present(each, folder, work);
                if (works(present, labels)) {
                    return new Match(race, present);
                }
            }
            return new Match(race, new Peers.Absent("numpy or pandas is missing"));
        }
        return new Match(race, peers);
    }

    private static boolean works(Peers.Present present, Path labels) {
        try {
            present.run("agreement_peer.py", labels, 1);
            return true;
        } catch (BenchFailure e) {
            return false;
        }
    }
}
