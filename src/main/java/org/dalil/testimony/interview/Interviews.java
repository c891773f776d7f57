package org.dalil.testimony.interview;

import org.dalil.casefile.Holdings;
import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.history.shape.DateFields;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Place;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.testimony.TestimonyException;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// What can be done with interviews: make them with the source they rest on, tell of them, and
/// bring recordings and signed pages to them. Never touches what was told.
public final class Interviews {
    private static final String ROWS =
            """
            SELECT t.id, t.source, s.title, a.label, a.id AS person, a.code_name, t.language,
                t.held_verbatim, t.held_edtf, t.held_basis,
                (SELECT count(*) FROM evidence_item e WHERE e.source = s.id AND NOT e.gone)
                    AS recordings
            FROM interview t JOIN source s ON s.id = t.source
            LEFT JOIN agent a ON a.id = t.interviewee AND NOT a.gone
            WHERE NOT t.gone AND NOT s.gone ORDER BY t.held_sort DESC, s.sort_key, t.id
            """;
    private static final String USED =
            """
            SELECT (SELECT count(*) FROM passage WHERE source = ? AND NOT gone)
                + (SELECT count(*) FROM footnote WHERE source = ? AND NOT gone)
                + (SELECT count(*) FROM source_citation
                    WHERE (source = ? OR cited = ?) AND NOT gone) AS n
            """;

    private final Holdings holdings;

    public Interviews(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Makes an interview and the testimony it rests on, in one act.
    ///
    /// @param title what the testimony is called; not blank, and better no name
    public Interview add(String title) throws ProblemException {
        Source source = Source.titled(holdings.ids().next(), SourceKind.TESTIMONY, title.strip());
        return holdings.ledger()
                .act(
                        act("testimony.act.add-interview", source.title()),
                        changes -> {
                            changes.create(Source.SHAPE, source);
                            return made(changes, source);
                        });
    }

    /// Makes an interview of a source that is here already, such as an imported recording, which
    /// becomes a testimony: one act. A source has one interview; the one there is given back.
    public Interview on(Source source) throws ProblemException {
        Optional<Interview> known = of(source.id());
        if (known.isPresent()) {
            return known.get();
        }
        return holdings.ledger()
                .act(
                        act("testimony.act.add-interview", source.title()),
                        changes -> {
                            changes.update(Source.SHAPE, source.ofKind(SourceKind.TESTIMONY));
                            return made(changes, source);
                        });
    }

    private Interview made(Changes changes, Source source) throws SQLException {
        Interview made = Interview.on(holdings.ids().next(), source.id());
        changes.create(Interview.SHAPE, made);
        return made;
    }

    /// Keeps an interview as it now is.
    public void change(Interview now) throws ProblemException {
        holdings.update(act("testimony.act.change-interview", title(now)), Interview.SHAPE, now);
    }

    /// Makes a person of this name and says that they were there: one act.
    ///
    /// @param how puts the person into who was there
    public Agent naming(Interview one, String name, BiFunction<Attendance, UUID, Attendance> how)
            throws ProblemException {
        Agent agent = Agent.named(holdings.ids().next(), AgentKind.PERSON, name);
        Interview now = one.among(how.apply(one.attendance(), agent.id()));
        return holdings.ledger()
                .act(
                        adding(agent.label(), now),
                        changes -> {
                            changes.create(Agent.SHAPE, agent);
                            changes.update(Interview.SHAPE, now);
                            return agent;
                        });
    }

    /// Makes a place of this name and says that the interview was held there: one act.
    public Place at(Interview one, String newPlace) throws ProblemException {
        Place place = Place.named(holdings.ids().next(), newPlace);
        Setting setting = one.setting();
        Interview now = one.held(setting.at(setting.placeKind(), place.id()));
        return holdings.ledger()
                .act(
                        adding(place.name(), now),
                        changes -> {
                            changes.create(Place.SHAPE, place);
                            changes.update(Interview.SHAPE, now);
                            return place;
                        });
    }

    private ActName adding(String name, Interview to) throws ProblemException {
        return new ActName(
                "testimony.act.add-to-interview", Map.of("name", name, "title", title(to)));
    }

    /// Takes an interview away; its source stays with all that rests on it, and undo brings the
    /// interview back.
    public void remove(Interview one) throws ProblemException {
        holdings.remove(act("testimony.act.remove-interview", title(one)), one.ref());
    }

    /// Brings an original to an interview, such as a signed page that was imported by itself: one
    /// act. The source it came as is taken away when nothing is left in it.
    ///
    /// @throws TestimonyException when words of the source it came as are quoted or cited already
    public void attach(Interview to, EvidenceItem item) throws ProblemException {
        if (item.source().equals(to.source())) {
            return;
        }
        holdings.ledger()
                .act(
                        act("testimony.act.attach", item.originalName()),
                        changes -> {
                            move(changes, item, to.source());
                            return to;
                        });
    }

    private void move(Changes changes, EvidenceItem item, UUID to)
            throws SQLException, ProblemException {
        UUID from = item.source();
        if (changes.tx().count(USED, from, from, from, from) > 0
                || isInterviewed(changes.tx(), from)) {
            throw new TestimonyException(
                    Problem.of("testimony.problem.in-use").with("name", item.originalName()));
        }
        changes.update(EvidenceItem.SHAPE, item.in(to));
        boolean left =
                changes.tx()
                                .count(
                                        "SELECT count(*) AS n FROM evidence_item WHERE source = ?"
                                                + " AND NOT gone",
                                        from)
                        > 0;
        if (!left) {
            changes.remove(Source.SHAPE.ref(from));
        }
    }

    private static boolean isInterviewed(Tx tx, UUID source) throws SQLException {
        return tx.count(
                        """
                        SELECT (SELECT count(*) FROM interview WHERE source = ? AND NOT gone)
                            + (SELECT count(*) FROM transcript WHERE source = ? AND NOT gone) AS n
                        """,
                        source,
                        source)
                > 0;
    }

    /// The interview with this id.
    public Optional<Interview> find(UUID id) throws ProblemException {
        return holdings.records().find(Interview.SHAPE, id);
    }

    /// The interview that rests on a source; the first made, where two laptops made one each.
    public Optional<Interview> of(UUID source) throws ProblemException {
        return holdings.records().where(Interview.SHAPE, "source = ?", "id", source).stream()
                .findFirst();
    }

    /// The interviews in which an agent told what they know, the latest first.
    public List<Interview> with(UUID agent) throws ProblemException {
        return holdings.records()
                .where(Interview.SHAPE, "interviewee = ?", "held_sort DESC, id", agent);
    }

    /// The recordings and signed pages of an interview, in the order they came.
    public List<EvidenceItem> media(Interview of) throws ProblemException {
        return holdings.records().where(EvidenceItem.SHAPE, "source = ?", "id", of.source());
    }

    /// All interviews, undated ones first, then the latest.
    public List<InterviewRow> rows() throws ProblemException {
        return holdings.database().read(tx -> tx.query(ROWS, Interviews::row));
    }

    private static InterviewRow row(Row row) throws SQLException {
        return new InterviewRow(
                row.id("id"),
                row.id("source"),
                row.word("title"),
                row.text("label"),
                row.ref("person"),
                row.text("code_name"),
                row.text("language"),
                DateFields.of(
                        row.text("held_verbatim"), row.text("held_edtf"), row.text("held_basis")),
                row.number("recordings"));
    }

    private String title(Interview one) throws ProblemException {
        return holdings.records().find(Source.SHAPE, one.source()).map(Source::title).orElse("");
    }

    private static ActName act(String key, String title) {
        return ActName.of(key, "title", title);
    }
}
