package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.domain.suite.Gate;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.domain.suite.GateVerdict;
import org.pairwright.domain.suite.Measurement;
import org.pairwright.domain.suite.Suite;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Suites and what their gates said as JSON text.
final class SuiteCodec {
    private static final JsonMapper JSON = JsonMapper.shared();

    private SuiteCodec() {}

    static String encode(Suite suite) {
        ObjectNode root = JSON.createObjectNode();
        root.put("by", suite.by().code());
        root.put("filter", suite.filter());
        root.put("baseline", suite.baseline());
        ArrayNode gates = root.putArray("gates");
        suite.gates().forEach(gate -> gates.add(gate.toString()));
        return root.toString();
    }

    /// @throws IllegalArgumentException when the text is no suite
    static Suite suite(String name, String body) {
        JsonNode root = object(body);
        List<Gate> gates = new ArrayList<>();
        root.path("gates").forEach(gate -> gates.add(Gate.parse(text(gate))));
        return new Suite(
                name,
                CompareBy.of(text(root.path("by")))
                        .orElseThrow(() -> new IllegalArgumentException("nothing is compared")),
                text(root.path("filter")),
                text(root.path("baseline")),
                gates);
    }

    static String encode(List<GateResult> results) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode gates = root.putArray("gates");
        for (GateResult result : results) {
            ObjectNode gate = gates.addObject();
            gate.put("gate", result.gate().toString());
            gate.put("verdict", result.verdict().code());
            switch (result.measured()) {
                case Measurement.Known(double value, double low, double high) -> {
                    gate.put("value", value);
                    gate.putArray("ci").add(low).add(high);
                }
                case Measurement.Unknown(String reason) -> gate.put("reason", reason);
            }
            gate.put("n_items", result.items());
            gate.put("n_labels", result.labels());
            gate.put("n_annotators", result.annotators());
        }
        return root.toString();
    }

    /// @throws IllegalArgumentException when the text tells of no gates
    static List<GateResult> results(String body) {
        List<GateResult> results = new ArrayList<>();
        object(body).path("gates").forEach(gate -> results.add(result(gate)));
        return results;
    }

    private static GateResult result(JsonNode node) {
        Measurement measured =
                node.has("value")
                        ? new Measurement.Known(
                                number(node.path("value")),
                                number(node.path("ci").path(0)),
                                number(node.path("ci").path(1)))
                        : new Measurement.Unknown(text(node.path("reason")));
        return new GateResult(
                Gate.parse(text(node.path("gate"))),
                GateVerdict.of(text(node.path("verdict")))
                        .orElseThrow(() -> new IllegalArgumentException("a gate says nothing")),
                measured,
                (long) number(node.path("n_items")),
                (long) number(node.path("n_labels")),
                (int) number(node.path("n_annotators")));
    }

    private static JsonNode object(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is not JSON", e);
        }
    }

    private static String text(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("a text is missing");
        }
        return node.asString("");
    }

    private static double number(JsonNode node) {
        if (!node.isNumber()) {
            throw new IllegalArgumentException("a number is missing");
        }
        return node.asDouble(Double.NaN);
    }
}
