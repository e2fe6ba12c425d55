package org.pairwright.ui.kit.code;

import static org.pairwright.ui.kit.code.CodeKind.COMMENT;
import static org.pairwright.ui.kit.code.CodeKind.KEYWORD;
import static org.pairwright.ui.kit.code.CodeKind.NAME;
import static org.pairwright.ui.kit.code.CodeKind.STRING;
import static org.pairwright.ui.kit.code.CodeKind.TYPE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairwright.ui.kit.code.Form.Delimited;
import org.pairwright.ui.kit.code.Form.Escape;
import org.pairwright.ui.kit.code.Form.Fenced;
import org.pairwright.ui.kit.code.Form.Heredoc;
import org.pairwright.ui.kit.code.Form.Literal;

/// Describes a language. Forms are tried in the order in which they are named, so longer ones come
/// first.
final class GrammarBuilder {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, CodeKind> words = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private final Map<Character, CodeKind> sigils = new HashMap<>();
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private String wordStarts = "";
    private String wordParts = "";

    /// @param list apart by spaces or lines
    GrammarBuilder keywords(String list) {
        return words(list, KEYWORD);
    }

    /// Built-in types.
    GrammarBuilder types(String list) {
        return words(list, TYPE);
    }

    /// Built-in functions.
    GrammarBuilder names(String list) {
        return words(list, NAME);
    }

    private GrammarBuilder words(String list, CodeKind kind) {
        SPACES.splitAsStream(list.strip()).forEach(word -> words.put(word, kind));
        return this;
    }

    GrammarBuilder lineComment(String open) {
        return form(new Delimited(COMMENT, open, "", Escape.NONE, false, false, ""));
    }

    GrammarBuilder comment(String open, String close) {
        return form(new Delimited(COMMENT, open, close, Escape.NONE, true, false, ""));
    }

    GrammarBuilder nestedComment(String open, String close) {
        return form(new Delimited(COMMENT, open, close, Escape.NONE, true, true, ""));
    }

    /// A string that ends with its line at the latest.
    GrammarBuilder string(String open, String close, Escape escape) {
        return form(new Delimited(STRING, open, close, escape, false, false, ""));
    }

    /// A string that may run over lines.
    GrammarBuilder longString(String open, String close, Escape escape) {
        return form(new Delimited(STRING, open, close, escape, true, false, ""));
    }

    /// Lets the string named last hold code from this sign to its closing bracket.
    GrammarBuilder withHole(String hole) {
        if (!(forms.removeLast() instanceof Delimited last)) {
            throw new IllegalStateException("Only a delimited string holds code");
        }
        return form(last.withHole(hole));
    }

    GrammarBuilder fenced(String beginnings, String open, String close) {
        return form(new Fenced(beginnings, Pattern.compile(open), close));
    }

    GrammarBuilder heredoc(String open) {
        return form(new Heredoc("<", Pattern.compile(open)));
    }

    GrammarBuilder literal(CodeKind kind, String beginnings, String pattern) {
        return form(new Literal(kind, beginnings, Pattern.compile(pattern)));
    }

    GrammarBuilder sigil(char sign, CodeKind kind) {
        sigils.put(sign, kind);
        return this;
    }

    GrammarBuilder wordsHold(String atStart, String within) {
        wordStarts = atStart;
        wordParts = within;
        return this;
    }

    GrammarBuilder with(Trait first, Trait... others) {
        traits.addAll(EnumSet.of(first, others));
        return this;
    }

    private GrammarBuilder form(Form form) {
        forms.add(form);
        return this;
    }

    Grammar build() {
        Map<Character, List<Form>> byFirst = new HashMap<>();
        for (Form form : forms) {
            for (int i = 0; i < form.beginnings().length(); i++) {
                char first = form.beginnings().charAt(i);
                byFirst.computeIfAbsent(first, it -> new ArrayList<>()).add(form);
            }
        }
        return new Grammar(
                Map.copyOf(words),
                Map.copyOf(byFirst),
                Map.copyOf(sigils),
                wordStarts,
                wordParts,
                Set.copyOf(traits));
    }
}
