package org.pairwright.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a machine found of a pair that is not what a person said of it.
public sealed interface Finding {
    /// What the machine is called.
    String machine();

    /// The same with A and B exchanged.
    Finding turned();

    /// Of a response: that it is unsafe, or safe, or unsafe in further categories.
    record OfResponse(String machine, Side side, Verdict found, Verdict said) implements Finding {
        @Override
        public Finding turned() {
            return new OfResponse(machine, side.other(), found, said);
        }

        /// The categories that the person did not name.
        public List<String> further() {
            return found.categories().stream()
                    .filter(it -> !said.categories().contains(it))
                    .toList();
        }
    }

    /// Of the prompt: that it is unsafe, or that it is not.
    record OfPrompt(String machine, PromptVerdict found, PromptVerdict said) implements Finding {
        @Override
        public Finding turned() {
            return this;
        }
    }

    /// Of the two responses: which is better.
    ///
    /// @param found a, b or neither of them
    record OfPreference(String machine, Topic topic, Preference found, Preference said)
            implements Finding {
        @Override
        public Finding turned() {
            return new OfPreference(machine, topic, found.turned(), said.turned());
        }
    }

    /// In what respect one response is better.
    enum Topic {
        OVERALL,
        HELPFULNESS,
        SAFETY
    }

    /// What a machine found otherwise than a person.
    ///
    /// @param asked what the project asks: of what it does not ask, nobody said anything
    static List<Finding> of(Annotation machine, Judgment said, Set<Question> asked) {
        String name = machine.annotator().name();
        Judgment found = machine.judgment();
        List<Finding> findings = new ArrayList<>();
        for (Side side : Side.values()) {
            Verdict there = said.verdict(side);
            if (asked.contains(Question.VERDICT) && isOther(found.verdict(side), there)) {
                findings.add(new OfResponse(name, side, found.verdict(side), there));
            }
        }
        PromptVerdict prompt = found.promptVerdict();
        if (asked.contains(Question.PROMPT_VERDICT)
                && prompt != PromptVerdict.UNSTATED
                && isUnsafe(prompt) != isUnsafe(said.promptVerdict())) {
            findings.add(new OfPrompt(name, prompt, said.promptVerdict()));
        }
        addPreference(findings, name, Topic.OVERALL, found.preference(), said.preference());
        addPreference(findings, name, Topic.HELPFULNESS, found.moreHelpful(), said.moreHelpful());
        addPreference(findings, name, Topic.SAFETY, found.safer(), said.safer());
        return findings;
    }

    private static boolean isOther(Verdict found, Verdict said) {
        return switch (found.safety()) {
            case SAFE -> said.safety() == Safety.UNSAFE;
            case UNSAFE ->
                    said.safety() != Safety.UNSAFE
                            || !said.categories().containsAll(found.categories());
            case UNSTATED -> false;
        };
    }

    private static boolean isUnsafe(PromptVerdict verdict) {
        return verdict == PromptVerdict.UNSAFE;
    }

    /// A tie and both bad are alike here: neither response is better.
    private static void addPreference(
            List<Finding> findings, String name, Topic topic, Preference found, Preference said) {
        if (found.isOutcome() && said.isOutcome() && !found.side().equals(said.side())) {
            findings.add(new OfPreference(name, topic, found, said));
        }
    }
}
