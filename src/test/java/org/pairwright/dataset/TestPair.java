package org.pairwright.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Key;
import org.pairwright.domain.Message;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.PromptGroup;
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
    /// Stands in for a tokenizer: one token for each started four characters.
    public static final TokenCount TOKENS = text -> (text.length() + 3) / 4;

    private final List<Vote> votes = new ArrayList<>();
    private long id = 1;
    private Key group = PromptGroup.of(Prompt.ofUser("What color is the sky?"));
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
        group = PromptGroup.of(new Prompt(List.of(messages)));
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

    /// What the model of A was sent.
    public TestPair aSent(Message... messages) {
        a = new StoredResponse(a.content(), a.toolCalls(), stored(messages));
        return this;
    }

    public TestPair bSent(Message... messages) {
        b = new StoredResponse(b.content(), b.toolCalls(), stored(messages));
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
        return vote(
                new Vote(
                        annotator,
                        kind,
                        preference,
                        Strength.UNSTATED,
                        Preference.UNSTATED,
                        Preference.UNSTATED,
                        a,
                        b));
    }

    public TestPair vote(Vote vote) {
        votes.add(vote);
        return this;
    }

    /// One more person prefers a side by so much.
    public TestPair by(Preference preference, Strength strength) {
        return vote(
                new Vote(
                        "person " + votes.size(),
                        AnnotatorKind.PERSON,
                        preference,
                        strength,
                        Preference.UNSTATED,
                        Preference.UNSTATED,
                        Safety.UNSTATED,
                        Safety.UNSTATED));
    }

    /// One more person answers the two questions that are asked apart.
    public TestPair answered(Preference preference, Preference moreHelpful, Preference safer) {
        return vote(
                new Vote(
                        "person " + votes.size(),
                        AnnotatorKind.PERSON,
                        preference,
                        Strength.UNSTATED,
                        moreHelpful,
                        safer,
                        Safety.UNSTATED,
                        Safety.UNSTATED));
    }

    /// One more person prefers A and judges both responses.
    public TestPair judged(Safety a, Safety b) {
        return vote("judge " + votes.size(), AnnotatorKind.PERSON, Preference.A, a, b);
    }

    public StoredPair build() {
        return new StoredPair(
                id, new UUID(0, id), group, messages, tools, a, b, gold, excluded, votes);
    }

    private static Utf8 stored(Message... messages) {
        return Utf8.ofBytes(MessagesCodec.encode(List.of(messages)));
    }

    private static StoredResponse response(String content) {
        return new StoredResponse(Utf8.of(content), Utf8.EMPTY);
    }
}
