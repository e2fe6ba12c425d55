package org.pairwright.storage;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Facet;
import org.pairwright.domain.Message;
import org.pairwright.domain.filter.LengthClass;
import org.pairwright.domain.filter.NumberField;

/// A facet whose values lie in texts, which no column tells of.
interface TextFacet {
    /// What is read of a `pair p`.
    String columns();

    /// The values that the pair of a row has, by `columns`.
    Set<String> values(ResultSet row) throws SQLException;

    /// Empty where columns tell of the facet.
    static Optional<TextFacet> of(Facet facet, Dialect dialect) {
        return switch (facet) {
            case SCRIPT -> Optional.of(new Scripts());
            case PROMPT_LENGTH -> Optional.of(new Lengths(NumberField.PROMPT_LENGTH, dialect));
            case LENGTH_A -> Optional.of(new Lengths(NumberField.LENGTH_A, dialect));
            case LENGTH_B -> Optional.of(new Lengths(NumberField.LENGTH_B, dialect));
            case FREE_FIELD -> Optional.of(new FreeValues());
            case MARK, STATE, PREFERENCE, CATEGORY, SOURCE, IMPORT, ANNOTATOR -> Optional.empty();
        };
    }

    /// How long a text is.
    record Lengths(NumberField field, Dialect dialect) implements TextFacet {
        @Override
        public String columns() {
            return FilterSql.length(field, dialect);
        }

        @Override
        public Set<String> values(ResultSet row) throws SQLException {
            return Set.of(LengthClass.of(row.getLong(1)).code());
        }
    }

    /// The scripts of which the prompt or a response has a character, as the filter asks for them.
    record Scripts() implements TextFacet {
        private static final int LAST_ASCII = 0x7f;

        @Override
        public String columns() {
            return """
            (select f.messages from prompt f where f.id = p.prompt),
                (select f.content from response f where f.id = p.response_a),
                (select f.content from response f where f.id = p.response_b)
            """;
        }

        @Override
        public Set<String> values(ResultSet row) throws SQLException {
            Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
            byte[] messages =
                    Stored.text(row.getString(1), "prompt.messages")
                            .getBytes(StandardCharsets.UTF_8);
            for (Message message : MessagesCodec.decode(messages)) {
                addAll(scripts, message.content());
            }
            addAll(scripts, Stored.text(row.getString(2), "response.content"));
            addAll(scripts, Stored.text(row.getString(3), "response.content"));
            // What belongs to no script in particular.
            scripts.remove(UnicodeScript.COMMON);
            scripts.remove(UnicodeScript.INHERITED);
            scripts.remove(UnicodeScript.UNKNOWN);
            Set<String> names = new HashSet<>();
            scripts.forEach(script -> names.add(script.name()));
            return names;
        }

        private static void addAll(Set<UnicodeScript> scripts, String text) {
            boolean ascii = false;
            for (int at = 0; at < text.length(); ) {
                int character = text.codePointAt(at);
                at += Character.charCount(character);
                if (character > LAST_ASCII) {
                    scripts.add(UnicodeScript.of(character));
                } else if (!ascii) {
                    ascii = Character.isLetter(character);
                }
            }
            if (ascii) {
                scripts.add(UnicodeScript.LATIN);
            }
        }
    }
}
