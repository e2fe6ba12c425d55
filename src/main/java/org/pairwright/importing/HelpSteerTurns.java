package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;

/// Takes the prompts of HelpSteer2 apart: conversations are one text, with a mark before each turn
/// after the first.
final class HelpSteerTurns {
    private static final Pattern MARK =
            Pattern.compile("\\n?<extra_id_1>(User|Assistant)\\n", Pattern.CASE_INSENSITIVE);

    private HelpSteerTurns() {}

    /// The turns of a prompt; the one message that it is where it has no mark.
    static List<Message> messages(Field prompt, Findings findings) {
        Matcher mark = MARK.matcher(prompt.text());
        List<Message> messages = new ArrayList<>();
        Role role = Role.USER;
        int from = 0;
        while (mark.find()) {
            if (mark.start() > from || !messages.isEmpty()) {
                messages.add(new Message(role, prompt.text().substring(from, mark.start())));
            }
            role = mark.group(1).equalsIgnoreCase("User") ? Role.USER : Role.ASSISTANT;
            from = mark.end();
        }
        if (from == 0) {
            return Prompts.messages(prompt, findings);
        }
        // A mark at the very end opens the turn that the response is.
        if (from < prompt.text().length()) {
            messages.add(new Message(role, prompt.text().substring(from)));
        }
        return messages;
    }
}
