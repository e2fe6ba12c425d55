package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// What came of the tests that kill a process while it writes, which the build has run just before
/// with more rounds than usual.
///
/// @param reports where the build left their reports; they are taken away, so that none is read
///   twice
record KillScenario(Path reports) implements Scenario {

    @Override
    public String id() {
        return "kill";
    }

    @Override
    public List<Result> run() throws IOException {
        List<Result> results = new ArrayList<>();
        for (Path report : reportFiles()) {
            results.add(result(report));
            Files.delete(report);
        }
        return results.isEmpty() ? List.of(skipped()) : results;
    }

    private Result skipped() {
        return new Result(
                id(),
                "Killed while it writes",
                new Result.Skipped("the build ran no such test"),
                new Peer.None(),
                "");
    }

    private List<Path> reportFiles() throws IOException {
        if (!Files.isDirectory(reports)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(reports)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        }
    }

    private Result result(Path report) throws IOException {
        Element suite = parsed(report);
        String test = suite.getAttribute("name");
        int failed = number(suite, "failures") + number(suite, "errors");
        if (failed > 0) {
            return Result.failed(id(), failed + " failed of " + test);
        }
        Sample time = new Sample(Double.parseDouble(suite.getAttribute("time")), 0, 0, 0);
        return Result.of(
                id(),
                "Killed while it writes: " + test.substring(test.lastIndexOf('.') + 1),
                new Samples(List.of(time)),
                new Peer.None(),
                number(suite, "tests") + " tests passed, all rounds together");
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }

    private static Element parsed(Path report) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new BenchFailure(report + " is no report of tests: " + e.getMessage(), e);
        }
    }
}
