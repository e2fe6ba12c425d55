package org.pairwright.service.generating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;
import org.pairwright.domain.Text;
import org.pairwright.domain.prompt.InvalidPromptText;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.service.scoring.EndpointChoice;

/// One of those that answer each prompt.
///
/// @param wording in what words it is asked
/// @param endpoint where
public record Contender(Wording wording, EndpointChoice endpoint) {
    /// In what words a model is asked.
    public sealed interface Wording {
        /// In those of the prompt.
        record AsItIs() implements Wording {
            @Override
            public List<Message> sent(List<Message> prompt, Map<String, String> values) {
                return prompt;
            }
        }

        /// With a version of a template around them.
        record InTemplate(TemplateVersion version) implements Wording {
            @Override
            public List<Message> sent(List<Message> prompt, Map<String, String> values) {
                return around(version.text(), prompt, values);
            }
        }

        /// What its model is sent for a prompt.
        ///
        /// @param values of the template's variables; that which has none stands for what the user
        ///   says
        /// @throws InvalidPromptText when more than one has none
        List<Message> sent(List<Message> prompt, Map<String, String> values);
    }

    /// What its answers are by, in the project.
    String source() {
        return switch (wording) {
            case Wording.AsItIs _ -> endpoint.model();
            case Wording.InTemplate(TemplateVersion version) ->
                    version.name() + ", " + endpoint.model();
        };
    }

    /// The id of the version; 0 for none.
    long versionId() {
        return switch (wording) {
            case Wording.AsItIs _ -> 0;
            case Wording.InTemplate(TemplateVersion version) -> version.id();
        };
    }

    /// As [Wording#sent].
    List<Message> sent(List<Message> prompt, Map<String, String> values) {
        return wording.sent(prompt, values);
    }

    private static List<Message> around(
            PromptText text, List<Message> prompt, Map<String, String> values) {
        Message last = prompt.getLast();
        PromptText filled = text.with(valuesOf(text.used(), last.content(), values));
        List<Message> sent = new ArrayList<>();
        boolean system = !Text.isBlank(filled.system());
        if (system) {
            sent.add(new Message(Role.SYSTEM, filled.system()));
        }
        prompt.subList(0, prompt.size() - 1).stream()
                .filter(it -> !system || it.role() != Role.SYSTEM)
                .forEach(sent::add);
        sent.add(Text.isBlank(filled.prompt()) ? last : new Message(last.role(), filled.prompt()));
        return sent;
    }

    private static Map<String, String> valuesOf(
            Set<String> used, String said, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        for (String name : used) {
            if (values.containsKey(name)) {
                all.put(name, values.getOrDefault(name, ""));
            } else {
                without.add(name);
            }
        }
        if (without.size() == 1) {
            all.put(without.getFirst(), said);
        }
        return all;
    }
}
