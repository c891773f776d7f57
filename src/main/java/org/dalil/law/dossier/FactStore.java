package org.dalil.law.dossier;

import org.dalil.claim.content.Polarity;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.database.Database;
import org.dalil.database.Row;
import org.dalil.history.Records;
import org.dalil.history.shape.DateFields;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Reads what claims say of very many matters, as [org.dalil.claim.view.Facts] does, but in no
/// order and without numbers: a tenth of the work where a hundred thousand claims use a few words
/// and dates.
final class FactStore {
    static final String SAID =
            """
            SELECT c.id, c.subject, c.predicate, c.gone, c.polarity, c.supersedes, c.object_kind,
                c.object, c.object_text, c.place, c.place_words, c.when_verbatim, c.when_edtf,
                c.when_basis, c.when_relative
            FROM UNNEST(?) AS w(named) JOIN claim c ON c.subject = w.named
            """;

    private final Database database;

    FactStore(Database database) {
        this.database = database;
    }

    /// What stands of each of these; claims that others about the same set correct do not count.
    ///
    /// @param holds what the value of each field is, by its code
    Map<UUID, List<Fact>> of(Collection<UUID> subjects, Map<String, String> holds)
            throws ProblemException {
        Reading reading = new Reading(holds);
        said(subjects, reading::add);
        return reading.standing();
    }

    /// The same of those acts that a claim gives one of these types; of the others nothing. All are
    /// read once: types come before other fields in the index, and where one does not, its act is
    /// read again.
    Map<UUID, List<Fact>> acts(Collection<UUID> acts, Set<String> types, Map<String, String> holds)
            throws ProblemException {
        Reading reading = new Reading(holds);
        Set<UUID> wanted = new HashSet<>();
        Set<UUID> passed = new HashSet<>();
        said(
                acts,
                row -> {
                    UUID act = row.id("subject");
                    if (isOf(types, row)) {
                        wanted.add(act);
                    }
                    if (wanted.contains(act)) {
                        reading.add(row);
                    } else {
                        passed.add(act);
                    }
                });
        passed.retainAll(wanted);
        reading.forget(passed);
        said(passed, reading::add);
        Map<UUID, List<Fact>> each = reading.standing();
        wanted.forEach(act -> each.computeIfAbsent(act, id -> new ArrayList<>()));
        return each;
    }

    private static boolean isOf(Set<String> types, Row row) throws SQLException {
        return "act_type".equals(row.text("predicate"))
                && !row.flag("gone")
                && types.contains(Objects.requireNonNullElse(row.text("object_text"), ""));
    }

    /// What is done with a row.
    private interface Use {
        void of(Row row) throws SQLException;
    }

    private void said(Collection<UUID> subjects, Use use) throws ProblemException {
        if (subjects.isEmpty()) {
            return;
        }
        database.read(tx ->
                tx.query(
                        SAID,
                        row -> {
                            use.of(row);
                            return true;
                        },
                        (Object) Records.inOrder(new HashSet<>(subjects))));
    }

    /// What was read so far. Words and dates that come again are made once.
    private static final class Reading {
        private final Map<String, String> holds;
        private final List<Fact> facts = new ArrayList<>();
        private final Set<UUID> corrected = new HashSet<>();
        private final Map<String, ClaimValue> words = new HashMap<>();
        private final Map<DateText, DateValue> dates = new HashMap<>();

        Reading(Map<String, String> holds) {
            this.holds = holds;
        }

        void add(Row row) throws SQLException {
            if (row.flag("gone")) {
                return;
            }
            UUID supersedes = row.ref("supersedes");
            if (supersedes != null) {
                corrected.add(supersedes);
            }
            String field = row.text("predicate");
            String held = field == null ? null : holds.get(field);
            if (field == null || held == null) {
                return;
            }
            DateValue when = date(row);
            ClaimValue value = value(row, held, when);
            if (value != null) {
                facts.add(
                        new Fact(
                                row.id("id"),
                                row.id("subject"),
                                field,
                                value,
                                Polarity.NEGATED.code().equals(row.text("polarity")),
                                when));
            }
        }

        private @Nullable ClaimValue value(Row row, String held, @Nullable DateValue when)
                throws SQLException {
            UUID object = row.ref("object");
            if (object != null) {
                return RecordKind.ofCode(row.word("object_kind"))
                        .<ClaimValue>map(kind -> new ClaimValue.Named(new RecordRef(kind, object)))
                        .orElse(null);
            }
            String said = row.text("object_text");
            if (said != null) {
                return words.computeIfAbsent(said, ClaimValue.Worded::new);
            }
            UUID place = row.ref("place");
            String placeWords = row.text("place_words");
            return switch (held) {
                case "date" -> when == null ? null : new ClaimValue.Dated(when);
                case "place" ->
                        place == null && placeWords == null
                                ? null
                                : new ClaimValue.Placed(place, placeWords);
                default -> null;
            };
        }

        private @Nullable DateValue date(Row row) throws SQLException {
            String verbatim = row.text("when_verbatim");
            return verbatim == null
                    ? null
                    : dates.computeIfAbsent(
                            new DateText(
                                    verbatim,
                                    row.text("when_edtf"),
                                    row.text("when_basis"),
                                    row.text("when_relative")),
                            DateText::value);
        }

        void forget(Set<UUID> subjects) {
            facts.removeIf(fact -> subjects.contains(fact.subject()));
        }

        Map<UUID, List<Fact>> standing() {
            Map<UUID, List<Fact>> each = new HashMap<>();
            for (Fact fact : facts) {
                if (!corrected.contains(fact.claim())) {
                    each.computeIfAbsent(fact.subject(), id -> new ArrayList<>()).add(fact);
                }
            }
            return each;
        }
    }

    /// A date as it is stored.
    private record DateText(
            String verbatim,
            @Nullable String edtf,
            @Nullable String basis,
            @Nullable String relative) {
        DateValue value() {
            DateValue date = Objects.requireNonNull(DateFields.of(verbatim, edtf, basis));
            return relative == null
                    ? date
                    : RecordRef.parse(relative).map(date::leaningOn).orElse(date);
        }
    }
}
