package org.dalil.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reads the rows from which the claim ledger’s answers are made, by statements prepared once on a
/// plain H2 file: no sealed pages, no thread of its own, no records, no answers.
final class PlainRows implements AutoCloseable {
    private final List<PreparedStatement> page = new ArrayList<>();
    private final List<PreparedStatement> field = new ArrayList<>();
    private final List<PreparedStatement> graph = new ArrayList<>();
    private final Connection connection;
    private final UUID one;

    PlainRows(Connection connection) throws SQLException {
        this.connection = connection;
        try (PreparedStatement who =
                connection.prepareStatement("SELECT id FROM agent WHERE label = ?")) {
            who.setString(1, Web.NAME);
            try (ResultSet found = who.executeQuery()) {
                found.next();
                one = found.getObject(1, UUID.class);
            }
        }
        String its = " JOIN claim k ON k.id = %s.claim WHERE k.subject = ?";
        page.add(of("SELECT * FROM agent WHERE id = ?"));
        page.add(of("SELECT * FROM name_form WHERE agent = ?"));
        page.add(of("SELECT * FROM claim WHERE subject = ?"));
        page.add(of("SELECT a.* FROM attribution a" + its.formatted("a")));
        page.add(
                of(
                        "SELECT s.claim, p.source FROM support s JOIN passage p ON p.id = s.passage"
                                + its.formatted("s")));
        page.add(
                of(
                        "SELECT k.statement, p.quote, r.title FROM concern o"
                                + " JOIN support s ON s.claim = o.claim"
                                + " JOIN claim k ON k.id = s.claim"
                                + " JOIN passage p ON p.id = s.passage"
                                + " JOIN source r ON r.id = p.source WHERE o.target = ?"
                                + " ORDER BY k.number FETCH FIRST 60 ROWS ONLY"));
        page.add(connection.prepareStatement("SELECT source, cited FROM source_citation"));
        field.add(of("SELECT * FROM claim WHERE subject = ? AND predicate = 'age'"));
        graph.add(connection.prepareStatement("SELECT id, publisher, creator FROM source"));
        graph.add(connection.prepareStatement("SELECT source, cited FROM source_citation"));
        graph.add(of("SELECT a.* FROM attribution a" + its.formatted("a")));
    }

    private PreparedStatement of(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setObject(1, one);
        return statement;
    }

    int page() throws SQLException {
        return read(page);
    }

    int field() throws SQLException {
        return read(field);
    }

    int graph() throws SQLException {
        return read(graph);
    }

    private static int read(List<PreparedStatement> statements) throws SQLException {
        int cells = 0;
        for (PreparedStatement statement : statements) {
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        cells += rows.getObject(i) == null ? 0 : 1;
                    }
                }
            }
        }
        return cells;
    }

    @Override
    public void close() throws SQLException {
        for (List<PreparedStatement> all : List.of(page, field, graph)) {
            for (PreparedStatement statement : all) {
                statement.close();
            }
        }
    }
}
