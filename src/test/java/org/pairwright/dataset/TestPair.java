package org.pairwright.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Message;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Role;
import org.pairwright.domain.Safety;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.StoredPair.StoredResponse;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Utf8;
import org.pairwright.domain.Vote;
import org.pairwright.storage.MessagesCodec;

/// A stored pair in the making: a question with two good answers and no votes, until told
/// otherwise.
public final class TestPair {
    private final List<Vote> votes = new ArrayList<>();
    private long id = 1;
    private Utf8 messages = stored(new Message(Role.USER, "What color is the sky?"));
    private Utf8 tools = Utf8.EMPTY;
    private StoredResponse a = response("It is blue.");
    private StoredResponse b = response("It is green.");
    private boolean gold;
    private boolean excluded;

    public TestPair id(long id) {
        this.id = id;
        return this;
    }

    public TestPair prompt(String content) {
        return messages(new Message(Role.USER, content));
    }

    public TestPair messages(Message... messages) {
        this.messages = stored(messages);
        return this;
    }

    /// Messages in any bytes, well stored or not.
    public TestPair rawMessages(String json) {
        messages = Utf8.of(json);
        return this;
    }

    public TestPair tools(String json) {
        tools = Utf8.of(json);
        return this;
    }

    public TestPair a(String content) {
        a = response(content);
        return this;
    }

    public TestPair b(String content) {
        b = response(content);
        return this;
    }

    public TestPair a(byte[] content) {
        a = new StoredResponse(Utf8.ofBytes(content), Utf8.EMPTY);
        return this;
    }

    public TestPair aCalls(String toolCalls) {
        a = new StoredResponse(a.content(), Utf8.of(toolCalls));
        return this;
    }

    public TestPair bCalls(String toolCalls) {
        b = new StoredResponse(b.content(), Utf8.of(toolCalls));
        return this;
    }

    public TestPair gold() {
        gold = true;
        return this;
    }

    public TestPair excluded() {
        excluded = true;
        return this;
    }

    /// One person after another says so.
    public TestPair said(Preference... preferences) {
        for (Preference preference : preferences) {
            vote("person " + votes.size(), AnnotatorKind.PERSON, preference);
        }
        return this;
    }

    public TestPair vote(String annotator, AnnotatorKind kind, Preference preference) {
        return vote(annotator, kind, preference, Safety.UNSTATED, Safety.UNSTATED);
    }

    public TestPair vote(
            String annotator, AnnotatorKind kind, Preference preference, Safety a, Safety b) {
        votes.add(new Vote(annotator, kind, preference, Strength.UNSTATED, a, b));
        return this;
    }

    /// One more person prefers A and judges both responses.
    public TestPair judged(Safety a, Safety b) {
        return vote("judge " + votes.size(), AnnotatorKind.PERSON, Preference.A, a, b);
    }

    public StoredPair build() {
        return new StoredPair(id, new UUID(0, id), messages, tools, a, b, gold, excluded, votes);
    }

    private static Utf8 stored(Message... messages) {
        return Utf8.ofBytes(MessagesCodec.encode(List.of(messages)));
    }

    private static StoredResponse response(String content) {
        return new StoredResponse(Utf8.of(content), Utf8.EMPTY);
    }
}
