package org.pairwright.importing;

import java.nio.charset.Charset;
import java.util.List;
import org.pairwright.domain.Problem;

/// How a text holds its rows.
sealed interface Container {
    /// A JSON object a line.
    record JsonLines(LineEnd lineEnd) implements Container {
        @Override
        public RowCutter cutter() {
            return new LineCutter(lineEnd);
        }

        @Override
        public String withoutRows() {
            return "it holds no row";
        }

        @Override
        public RowParser parser() {
            return new JsonRows();
        }
    }

    /// One JSON array of objects.
    record JsonArray() implements Container {
        @Override
        public RowCutter cutter() {
            return new ArrayCutter();
        }

        @Override
        public String withoutRows() {
            return "its array holds no row";
        }

        @Override
        public RowParser parser() {
            return new JsonRows();
        }
    }

    /// A table with a header.
    ///
    /// @param charset UTF-8, or Windows-1252 where the text is none
    record Table(char separator, Charset charset, LineEnd lineEnd) implements Container {
        @Override
        public RowCutter cutter() {
            return new CsvCutter(separator, lineEnd);
        }

        @Override
        public List<Problem> doubts() {
            return TableCharset.doubts(charset);
        }

        @Override
        public String withoutRows() {
            return "its table has a header and no row";
        }

        @Override
        public RowParser parser() {
            return new CsvRows(separator, charset);
        }
    }

    RowCutter cutter();

    /// What is only guessed of the text as a whole, and has to be looked at.
    default List<Problem> doubts() {
        return List.of();
    }

    /// A new parser, for one pass.
    RowParser parser();

    /// What can be said of a text that holds nothing else, for people.
    String withoutRows();
}
