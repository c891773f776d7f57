package org.dalil.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The same case as columns of plain tables in an unsealed H2, one answer a field and nobody’s
/// name: what a program reads that keeps no claims.
final class PlainCase implements AutoCloseable {
    private static final String TABLES =
            """
            CREATE TABLE act (id uuid PRIMARY KEY, victim uuid, act_type varchar, stage varchar,
                since varchar);
            CREATE TABLE request (id uuid PRIMARY KEY, sought uuid, state varchar,
                since varchar);
            CREATE TABLE protection (id uuid PRIMARY KEY, holder uuid, kind varchar,
                since varchar);
            CREATE TABLE measure (id uuid PRIMARY KEY, protects uuid, forum varchar,
                since varchar);
            CREATE TABLE assurance (id uuid PRIMARY KEY, about uuid, content varchar,
                since varchar);
            CREATE INDEX act_by_victim ON act (victim);
            CREATE INDEX request_by_sought ON request (sought);
            CREATE INDEX protection_by_holder ON protection (holder);
            CREATE INDEX measure_by_protects ON measure (protects);
            CREATE INDEX assurance_by_about ON assurance (about)
            """;
    private static final Map<String, String> NAMING =
            Map.of(
                    "request", "sought",
                    "protection", "holder",
                    "measure", "protects",
                    "assurance", "about");

    private final Connection connection;
    private final UUID[] people;

    PlainCase(Connection connection, CasePlan plan) throws SQLException {
        this.connection = connection;
        this.people = new UUID[plan.people()];
        for (int i = 0; i < people.length; i++) {
            people[i] = new UUID(1, i);
        }
        connection.setAutoCommit(false);
        try (Statement made = connection.createStatement()) {
            made.execute(TABLES);
        }
        fill(plan);
        connection.commit();
    }

    private void fill(CasePlan plan) throws SQLException {
        try (PreparedStatement act =
                connection.prepareStatement("INSERT INTO act VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < plan.acts(); i++) {
                act.setObject(1, new UUID(2, i));
                act.setObject(2, people[plan.victimOf(i)]);
                act.setString(3, plan.typeOf(i));
                act.setString(4, plan.stageOf(i));
                act.setString(5, plan.dayOf(i));
                act.executeUpdate();
            }
        }
        for (int i = 0; i < people.length; i++) {
            law("request", i, "ordered", "2006-03-02");
            if (plan.isProtected(i)) {
                law("protection", i, "refugee_state", "2006-01-01");
            }
            if (plan.hasMeasure(i)) {
                law("measure", i, "ecthr", "2006-04-02");
            }
            if (plan.hasAssurance(i)) {
                law("assurance", i, "no_torture", "2006-03-01");
            }
        }
    }

    private void law(String table, int person, String term, String day) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (?, ?, ?, ?)")) {
            row.setObject(1, new UUID(3, person));
            row.setObject(2, people[person]);
            row.setString(3, term);
            row.setString(4, day);
            row.executeUpdate();
        }
    }

    /// A row as it is read.
    private record Read(String first, String second) {}

    /// Reads, by person, the same acts and the same law that a position is reckoned from.
    int dossiers() throws SQLException {
        Map<UUID, List<Read>> each = new HashMap<>();
        read(
                "SELECT a.victim, a.act_type || ' ' || a.stage, a.since FROM UNNEST(?) AS w(who)"
                        + " JOIN act a ON a.victim = w.who"
                        + " WHERE a.act_type IN ('extradition_transfer', 'arrest', 'detention')",
                each);
        for (Map.Entry<String, String> one : NAMING.entrySet()) {
            read(
                    "SELECT t.*  FROM UNNEST(?) AS w(who) JOIN "
                            + one.getKey()
                            + " t ON t."
                            + one.getValue()
                            + " = w.who",
                    each);
        }
        return each.values().stream().mapToInt(List::size).sum();
    }

    private void read(String sql, Map<UUID, List<Read>> each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, people);
            int who = sql.contains("t.*") ? 2 : 1;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.computeIfAbsent(rows.getObject(who, UUID.class), id -> new ArrayList<>())
                            .add(new Read(rows.getString(who + 1), rows.getString(who + 2)));
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
