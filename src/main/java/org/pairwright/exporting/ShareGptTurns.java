package org.pairwright.exporting;

import org.pairwright.dataset.StoredMessages;
import org.pairwright.domain.Role;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair.StoredResponse;
import org.pairwright.domain.Utf8;

/// Which conversations with tools have a form in ShareGPT: a user's turn or a tool's answer in
/// every first place, the assistant's words or its call in every second.
final class ShareGptTurns {
    private ShareGptTurns() {}

    /// Whether turns alternate, after a message of the system or without, and the last wants an
    /// answer.
    static boolean alternate(StoredMessages prompt) {
        boolean assistant = false;
        for (int i = prompt.beginWithSystem() ? 1 : 0; i < prompt.size(); i++) {
            Role role = prompt.role(i);
            if (role == Role.SYSTEM || assistant != (role == Role.ASSISTANT)) {
                return false;
            }
            assistant = !assistant;
        }
        return assistant;
    }

    /// Whether every turn is words or calls, and every call is one of a function.
    static boolean haveCalls(ExportRow row) {
        StoredMessages prompt = row.prompt();
        for (int i = 0; i < prompt.size(); i++) {
            boolean silent = prompt.contentStart(i) == prompt.contentEnd(i);
            if (!isTurn(prompt.toolCalls(i), silent)) {
                return false;
            }
        }
        return isTurn(row.pair().response(Side.A)) && isTurn(row.pair().response(Side.B));
    }

    private static boolean isTurn(StoredResponse response) {
        return isTurn(response.toolCalls(), response.content().isEmpty());
    }

    private static boolean isTurn(Utf8 calls, boolean silent) {
        return calls.isEmpty() || (silent && ShareGptCall.text(calls).isPresent());
    }
}
