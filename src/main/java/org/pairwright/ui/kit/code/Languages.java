package org.pairwright.ui.kit.code;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The languages that are known, by the names people write behind the fence of a code block.
final class Languages {
    private static final Pattern SPACES = Pattern.compile(" ");

    private static final Highlighter PLAIN = (code, spans) -> {};

    private static final Grammar UNKNOWN =
            new GrammarBuilder().string("\"", "\"", Form.Escape.BACKSLASH).build();

    private static final Map<String, Highlighter> BY_NAME = byName();

    private Languages() {}

    static Highlighter named(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).split("[\\s,;:{}]", 2)[0];
        return key.isEmpty() ? PLAIN : Optional.ofNullable(BY_NAME.get(key)).orElse(UNKNOWN);
    }

    private static Map<String, Highlighter> byName() {
        Map<String, Highlighter> all = new HashMap<>();
        put(all, PLAIN, "text txt plain plaintext none output log markdown md");
        put(all, CurlyLanguages.java(), "java groovy");
        put(all, CurlyLanguages.kotlin(), "kotlin kt kts");
        put(all, CurlyLanguages.scala(), "scala");
        put(all, CurlyLanguages.c(), "c h objc objective-c");
        put(all, CurlyLanguages.cpp(), "c++ cpp cc cxx hpp arduino cuda");
        put(all, CurlyLanguages.csharp(), "c# cs csharp");
        put(all, CurlyLanguages.go(), "go golang");
        put(all, CurlyLanguages.rust(), "rust rs");
        put(all, CurlyLanguages.swift(), "swift");
        put(all, CurlyLanguages.dart(), "dart");
        put(all, WebLanguages.javascript(), "javascript js jsx mjs cjs node");
        put(all, WebLanguages.typescript(), "typescript ts tsx");
        put(all, WebLanguages.php(), "php");
        put(all, WebLanguages.css(), "css scss less sass");
        put(all, WebLanguages.json(), "json json5 jsonc jsonl ndjson");
        put(all, new MarkupLanguage(true), "html htm xhtml vue svelte");
        put(all, new MarkupLanguage(false), "xml svg xsd xsl xslt fxml pom");
        put(all, ScriptLanguages.python(), "python py python3 py3 python2 ipython pycon");
        put(all, ScriptLanguages.ruby(), "ruby rb");
        put(all, ScriptLanguages.shell(), "bash sh shell zsh ksh console shell-session terminal");
        put(all, ScriptLanguages.sql(), "sql mysql postgresql postgres sqlite plsql tsql");
        put(all, ScriptLanguages.r(), "r rlang rscript");
        put(all, ScriptLanguages.lua(), "lua");
        put(all, ScriptLanguages.toml(), "toml ini conf");
        put(all, new YamlLanguage(), "yaml yml");
        put(all, new DiffLanguage(), "diff patch udiff");
        return Map.copyOf(all);
    }

    private static void put(Map<String, Highlighter> all, Highlighter language, String names) {
        SPACES.splitAsStream(names).forEach(name -> all.put(name, language));
    }
}
