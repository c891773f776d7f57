package org.dalil.exchange.table;

import org.dalil.kernel.Cancel;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.TextVersion;
import org.dalil.wire.table.Separator;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/// Tables and mappings that stand in memory alone, for tests that need no casefile.
final class MemoryTables {
    private static final UUID ID = new UUID(7, 7);

    private MemoryTables() {}

    /// Words as the text of a source.
    static Table.Origin origin(String words, @Nullable String pages, @Nullable Integer sheet) {
        Source source = Source.titled(ID, SourceKind.UNKNOWN, "table");
        TextVersion text =
                new TextVersion(ID, ID, "test 1", "0", "0".repeat(64), words.length(), pages, null);
        return new Table.Origin(source, text, words, sheet);
    }

    /// A table with commas whose first row names the columns.
    static Table named(String words) {
        return Table.read(origin(words, null, null), Separator.COMMA, true, new Cancel());
    }

    /// A table with commas and no names.
    static Table unnamed(String words) {
        return Table.read(origin(words, null, null), Separator.COMMA, false, new Cancel());
    }

    /// A mapping with a column of each of these roles, in order.
    static Mapping mapping(Role... roles) {
        return new Mapping(
                Arrays.stream(roles).map(ColumnUse::as).toList(),
                Separator.COMMA,
                true,
                null,
                Map.of(),
                Mapping.Choices.USUAL);
    }
}
