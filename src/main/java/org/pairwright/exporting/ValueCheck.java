package org.pairwright.exporting;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// Checks that the value of a column is of the kind that the column holds.
final class ValueCheck {
    private final MessageCheck messages;
    private final TurnCheck turns;

    ValueCheck(Layout layout) {
        messages = new MessageCheck(layout);
        turns = new TurnCheck(layout);
    }

    /// Where the last message of the last list of messages begins.
    int answerStart() {
        return messages.lastStart();
    }

    /// What is wrong with the value that begins with `token`, in words that follow the column's
    /// name; empty when nothing is. Afterwards the parser stands at the value's end.
    Optional<String> wrong(JsonParser json, JsonToken token, Column.Kind kind) {
        return switch (kind) {
            case TEXT, CORRECTED -> unless(token == JsonToken.VALUE_STRING, "is no string");
            case LABEL ->
                    unless(
                            token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE,
                            "is neither true nor false");
            case NUMBER ->
                    unless(
                            token == JsonToken.VALUE_NUMBER_FLOAT
                                    && Double.isFinite(json.getDoubleValue()),
                            "is no number with a decimal point");
            case TOOLS ->
                    unless(
                            token == JsonToken.VALUE_STRING && isTools(json.getString()),
                            "is no JSON array in a string");
            case OFFER ->
                    unless(
                            token == JsonToken.VALUE_STRING
                                    && (json.getString().isEmpty() || isTools(json.getString())),
                            "is neither empty nor a JSON array in a string");
            case PROMPT, ANSWER, MESSAGE, CONVERSATION, ALTERNATING ->
                    messages.wrong(json, token, kind);
            case REQUEST -> unless(isRequest(json, token), "is no request of messages alone");
            case RANKED -> unless(isRanked(json, token), "is not two ranked answers that differ");
            case TURNS -> unless(turns.areTurns(json, token), "is no list of turns");
            case TURN -> unless(turns.isAnswer(json, token), "is no turn of the assistant");
            case HISTORY ->
                    unless(TurnCheck.isHistory(json, token), "is no list of two strings each");
        };
    }

    private boolean isRequest(JsonParser json, JsonToken token) {
        return token == JsonToken.START_OBJECT
                && "messages".equals(json.nextName())
                && messages.wrong(json, json.nextToken(), Column.Kind.PROMPT).isEmpty()
                && "tools".equals(json.nextName())
                && json.nextToken() == JsonToken.START_ARRAY
                && json.nextToken() == JsonToken.END_ARRAY
                && "parallel_tool_calls".equals(json.nextName())
                && json.nextToken() == JsonToken.VALUE_TRUE
                && json.nextToken() == JsonToken.END_OBJECT;
    }

    private boolean isRanked(JsonParser json, JsonToken token) {
        messages.remember();
        if (token != JsonToken.START_ARRAY || !isCompletion(json, 0)) {
            return false;
        }
        String better = messages.lastContent();
        return isCompletion(json, 1)
                && !better.equals(messages.lastContent())
                && json.nextToken() == JsonToken.END_ARRAY;
    }

    private boolean isCompletion(JsonParser json, int rank) {
        return json.nextToken() == JsonToken.START_OBJECT
                && "rank".equals(json.nextName())
                && json.nextToken() == JsonToken.VALUE_NUMBER_INT
                && json.getIntValue() == rank
                && "completion".equals(json.nextName())
                && messages.wrong(json, json.nextToken(), Column.Kind.ANSWER).isEmpty()
                && json.nextToken() == JsonToken.END_OBJECT;
    }

    static Optional<String> unless(boolean holds, String wrong) {
        return holds ? Optional.empty() : Optional.of(wrong);
    }

    private static boolean isTools(String text) {
        try (JsonParser json = WrittenJson.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken token = json.nextToken();
            json.skipChildren();
            return (token == JsonToken.VALUE_NULL || token == JsonToken.START_ARRAY)
                    && json.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }
}
