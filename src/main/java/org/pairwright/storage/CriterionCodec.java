package org.pairwright.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Scale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/// A criterion as an object of JSON: what scale it has shows in the key points.
final class CriterionCodec {
    private static final String POINTS = "points";

    private CriterionCodec() {}

    static void put(Criterion criterion, ObjectNode object) {
        object.put("code", criterion.code());
        object.put("name", criterion.name());
        object.put("meaning", criterion.meaning());
        switch (criterion.scale()) {
            case Scale.Rating rating ->
                    object.put(POINTS, rating.points())
                            .put("low", rating.low())
                            .put("high", rating.high());
            case Scale.Comparison _ -> {
                // Has no ends of its own.
            }
        }
        object.put("required", criterion.required());
    }

    /// The criteria of a list.
    ///
    /// @throws IllegalArgumentException when one of them is none
    static List<Criterion> read(JsonParser json) {
        List<Criterion> criteria = new ArrayList<>();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new IllegalArgumentException("the criteria are no list.");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("a criterion is no object.");
            }
            criteria.add(criterion(members(json)));
        }
        return criteria;
    }

    /// What an object says, as text; what is nested in it is skipped.
    private static Map<String, String> members(JsonParser json) {
        Map<String, String> members = new HashMap<>();
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            json.nextToken();
            if (json.currentToken() != JsonToken.VALUE_NULL) {
                members.put(key, json.getValueAsString(""));
            }
            json.skipChildren();
        }
        return members;
    }

    private static Criterion criterion(Map<String, String> members) {
        return new Criterion(
                members.getOrDefault("code", ""),
                members.getOrDefault("name", ""),
                members.getOrDefault("meaning", ""),
                scale(members),
                members.getOrDefault("required", "false").equals("true"));
    }

    private static Scale scale(Map<String, String> members) {
        if (!members.containsKey(POINTS)) {
            return new Scale.Comparison();
        }
        String points = members.getOrDefault(POINTS, "");
        if (!points.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("points is no number, but \"" + points + "\".");
        }
        return new Scale.Rating(
                Integer.parseInt(points),
                members.getOrDefault("low", ""),
                members.getOrDefault("high", ""));
    }
}
