package org.pairwright.exporting;

import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Checks turns as ShareGPT and Alpaca have them.
final class TurnCheck {
    private static final Set<String> CALL = Set.of("gpt", "function_call");
    private static final Set<String> ANSWERED = Set.of("human", "observation");

    private final Set<String> assistant;
    private final Set<String> others;

    /// @param layout tools are called in a rich one only
    TurnCheck(Layout layout) {
        assistant = layout == Layout.RICH ? CALL : Set.of("gpt");
        others = layout == Layout.RICH ? ANSWERED : Set.of("human");
    }

    /// Whether there is an odd number of turns, the user's and the assistant's alternating, after
    /// one of the system or without.
    boolean areTurns(JsonParser json, JsonToken token) {
        if (token != JsonToken.START_ARRAY) {
            return false;
        }
        JsonToken next = json.nextToken();
        int turns = 0;
        boolean first = true;
        while (next == JsonToken.START_OBJECT) {
            String from = from(json);
            boolean system = first && from.equals("system");
            if (!system && !(turns % 2 == 0 ? others : assistant).contains(from)) {
                return false;
            }
            turns += system ? 0 : 1;
            first = false;
            next = json.nextToken();
        }
        return next == JsonToken.END_ARRAY && turns % 2 == 1;
    }

    /// Whether it is one turn of the assistant.
    boolean isAnswer(JsonParser json, JsonToken token) {
        return token == JsonToken.START_OBJECT && assistant.contains(from(json));
    }

    /// Whether it is a list of questions and their answers.
    static boolean isHistory(JsonParser json, JsonToken token) {
        if (token != JsonToken.START_ARRAY) {
            return false;
        }
        JsonToken next = json.nextToken();
        while (next == JsonToken.START_ARRAY) {
            int strings = 0;
            JsonToken inside = json.nextToken();
            while (inside == JsonToken.VALUE_STRING) {
                strings++;
                inside = json.nextToken();
            }
            if (strings != 2 || inside != JsonToken.END_ARRAY) {
                return false;
            }
            next = json.nextToken();
        }
        return next == JsonToken.END_ARRAY;
    }

    /// Whose turn it is; empty when it is no turn.
    private static String from(JsonParser json) {
        if (!"from".equals(json.nextName()) || json.nextToken() != JsonToken.VALUE_STRING) {
            return "";
        }
        String from = json.getString();
        return "value".equals(json.nextName())
                        && json.nextToken() == JsonToken.VALUE_STRING
                        && json.nextToken() == JsonToken.END_OBJECT
                ? from
                : "";
    }
}
