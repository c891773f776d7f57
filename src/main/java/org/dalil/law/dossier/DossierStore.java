package org.dalil.law.dossier;

import org.dalil.claim.content.Polarity;
import org.dalil.claim.matter.MatterKind;
import org.dalil.database.Database;
import org.dalil.history.Records;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Finds which matters claims name people in, for thousands at once. Reads no claim whole.
final class DossierStore {
    /// The fields that name whom a matter is about.
    private static final Map<String, MatterKind> FIELDS =
            Map.of(
                    "holder", MatterKind.PROTECTION,
                    "sought", MatterKind.EXTRADITION_REQUEST,
                    "party", MatterKind.PROCEEDING,
                    "protects", MatterKind.INTERIM_MEASURE,
                    "victim", MatterKind.ACT);

    // What is gone, denied or of another field is left out by us: the database may take any of it
    // for more telling than the names.
    static final String NAMING =
            """
            SELECT c.object, c.predicate, c.gone, c.polarity, c.subject_kind, c.subject, c.id
            FROM UNNEST(?) AS w(named) JOIN claim c ON c.object = w.named
            """;

    static final String CORRECTED =
            """
            SELECT s.supersedes, s.gone
            FROM UNNEST(?) AS w(named) JOIN claim s ON s.supersedes = w.named
            """;

    private final Database database;

    DossierStore(Database database) {
        this.database = database;
    }

    /// That a claim names somebody as one whom a matter is about.
    record Naming(UUID claim, UUID agent, RecordRef matter) {}

    /// Every matter that claims name these people in, also by claims that others correct.
    List<Naming> naming(Collection<UUID> people) throws ProblemException {
        List<Naming> all = new ArrayList<>();
        database.read(tx ->
                tx.query(
                        NAMING,
                        row -> {
                            MatterKind kind =
                                    FIELDS.get(
                                            Objects.requireNonNullElse(row.text("predicate"), ""));
                            if (kind != null
                                    && !row.flag("gone")
                                    && !Polarity.NEGATED.code().equals(row.text("polarity"))
                                    && kind.records().code().equals(row.text("subject_kind"))) {
                                all.add(
                                        new Naming(
                                                row.id("id"),
                                                row.id("object"),
                                                new RecordRef(kind.records(), row.id("subject"))));
                            }
                            return true;
                        },
                        (Object) array(people)));
        return all;
    }

    /// Those of these that no other claim corrects.
    List<Naming> standing(List<Naming> named) throws ProblemException {
        Set<UUID> corrected = new HashSet<>();
        List<UUID> claims = named.stream().map(Naming::claim).toList();
        database.read(tx ->
                tx.query(
                        CORRECTED,
                        row -> !row.flag("gone") && corrected.add(row.id("supersedes")),
                        (Object) array(claims)));
        return named.stream().filter(one -> !corrected.contains(one.claim())).toList();
    }

    private static UUID[] array(Collection<UUID> ids) {
        return Records.inOrder(new HashSet<>(ids));
    }
}
