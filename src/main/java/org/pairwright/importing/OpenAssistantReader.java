package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Prompt;

/// Walks the trees of Open-Assistant and makes pairs of ranked siblings.
final class OpenAssistantReader implements RowReader {
    /// The most pairs of one tree.
    static final int MAX_PAIRS = 10_000;

    private final PairChoice choice;
    private final Extras extras = new Extras(Set.of(OpenAssistantFormat.ROOT));

    OpenAssistantReader(PairChoice choice) {
        this.choice = choice;
    }

    @Override
    public List<ImportedPair> read(Row row, Findings findings) {
        List<ImportedPair> pairs = new ArrayList<>();
        var root = new OpenAssistantMessage(RowFields.required(row, OpenAssistantFormat.ROOT));
        new Walk(row, findings, pairs).below(root, List.of(root.message()));
        if (pairs.isEmpty()) {
            throw new RefusedRow(
                    OpenAssistantFormat.ROOT,
                    ProblemCode.NO_PAIR,
                    "No message of the tree has two ranked answers.");
        }
        return pairs;
    }

    /// One tree's walk from the root to the leaves.
    private final class Walk {
        private final Row row;
        private final Findings findings;
        private final List<ImportedPair> pairs;

        Walk(Row row, Findings findings, List<ImportedPair> pairs) {
            this.row = row;
            this.findings = findings;
            this.pairs = pairs;
        }

        /// @param way the messages from the root to `parent`, both included
        void below(OpenAssistantMessage parent, List<Message> way) {
            List<OpenAssistantMessage> replies = parent.replies();
            List<OpenAssistantMessage> ranked =
                    replies.stream()
                            .filter(OpenAssistantMessage::isAnswer)
                            .filter(reply -> reply.rank().isPresent())
                            .toList();
            if (ranked.size() > 1) {
                add(parent, new Prompt(way), ranked);
            }
            for (OpenAssistantMessage reply : replies) {
                List<Message> further = new ArrayList<>(way);
                further.add(reply.message());
                below(reply, further);
            }
        }

        private void add(
                OpenAssistantMessage parent, Prompt prompt, List<OpenAssistantMessage> ranked) {
            ResponseList.requireFew(OpenAssistantFormat.ROOT, ranked.size());
            List<ResponseList.Ranked> responses = new ArrayList<>();
            for (OpenAssistantMessage reply : ranked) {
                responses.add(
                        new ResponseList.Ranked(
                                responses.size() + 1, reply.response(), reply.rank()));
            }
            for (ResponseList.Two two :
                    ResponseList.of(OpenAssistantFormat.ROOT, responses).pairs(choice)) {
                requireRoom();
                ImportedPair pair =
                        two.pair(
                                two.id(parent.id()),
                                prompt,
                                two.byRank(),
                                extras.of(row, findings, List.of(kept(two, ranked))));
                Doubts.about(pair, OpenAssistantFormat.ROOT, OpenAssistantFormat.ROOT, findings);
                pairs.add(pair);
            }
        }

        private void requireRoom() {
            if (pairs.size() == MAX_PAIRS) {
                throw new RefusedRow(
                        OpenAssistantFormat.ROOT,
                        ProblemCode.TOO_LARGE,
                        "The tree makes more than "
                                + MAX_PAIRS
                                + " pairs, the most that is read. Take adjacent pairs, or split it.");
            }
        }
    }

    /// What the file says of the two beyond their texts, in the file's order.
    private static Field kept(ResponseList.Two two, List<OpenAssistantMessage> ranked) {
        return Extras.list(
                "responses",
                out -> {
                    ranked.get(two.first().number() - 1).writeExtras(out);
                    ranked.get(two.second().number() - 1).writeExtras(out);
                });
    }
}
