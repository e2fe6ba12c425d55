package org.pairwright.domain.prompt;

import java.time.Instant;
import java.util.Optional;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Codes;
import org.pairwright.domain.Text;

/// Something that somebody did about a version of a template.
///
/// @param note in their words; may be empty, but not of a return or a comment
public record TemplateAct(Kind kind, String note, Annotator annotator, Instant at) {
    /// The longest note, in characters.
    public static final int LONGEST_NOTE = 10_000;

    public TemplateAct {
        requireNote(note);
        if (kind.needsWords() && note.isBlank()) {
            throw new InvalidPromptText(
                    kind == Kind.RETURN ? "Say why it is returned." : "A comment says something.");
        }
    }

    /// Refuses what no note can say.
    ///
    /// @throws InvalidPromptText when `note` can't be one
    public static void requireNote(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidPromptText(
                    "A note is at most %,d characters long.".formatted(LONGEST_NOTE));
        }
        if (note.indexOf('\0') >= 0 || Text.loneSurrogateAt(note) >= 0) {
            throw new InvalidPromptText("The note holds a character that can't be kept.");
        }
    }

    /// What can be done.
    public enum Kind {
        /// To ask for a review.
        REQUEST("request"),
        APPROVE("approve"),
        /// To give back, with a reason.
        RETURN("return"),
        /// To say that it is not to be used any more.
        RETIRE("retire"),
        COMMENT("comment");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /// Whether it needs a note.
        public boolean needsWords() {
            return switch (this) {
                case RETURN, COMMENT -> true;
                case REQUEST, APPROVE, RETIRE -> false;
            };
        }

        public static Optional<Kind> of(String code) {
            return Codes.find(values(), Kind::code, code);
        }
    }
}
