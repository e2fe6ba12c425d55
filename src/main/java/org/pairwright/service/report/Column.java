package org.pairwright.service.report;

/// A column of a table.
///
/// @param key its name in CSV
/// @param title its name for people
/// @param kind what stands in it
record Column(String key, String title, Kind kind) {
    enum Kind {
        WORDS,
        NUMBER,
        /// A figure with an interval, which makes three columns in CSV.
        ESTIMATE
    }

    static Column words(String key, String title) {
        return new Column(key, title, Kind.WORDS);
    }

    static Column number(String key, String title) {
        return new Column(key, title, Kind.NUMBER);
    }

    static Column estimate(String key, String title) {
        return new Column(key, title, Kind.ESTIMATE);
    }
}
