package org.dalil.testimony.code;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.source.Passage;
import org.dalil.source.words.Passages;
import org.dalil.testimony.TestimonyException;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Gives codes to marked words and takes them from these. Never touches the words.
public final class Codings {
    private final Holdings holdings;

    public Codings(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Gives words these codes, in one act; those they have already are passed over.
    ///
    /// @return what was given
    /// @throws TestimonyException when one of them only groups others, or is gone
    public List<Coding> add(Passage passage, Collection<Code> codes) throws ProblemException {
        return holdings.ledger().act(named(passage), changes -> give(changes, passage, codes));
    }

    /// What the act is called that gives codes to these words.
    public static ActName named(Passage passage) {
        return act("testimony.act.code", passage);
    }

    /// The same as [#add], inside an act.
    public List<Coding> give(Changes changes, Passage passage, Collection<Code> codes)
            throws SQLException, ProblemException {
        Set<UUID> had = new LinkedHashSet<>();
        holdings.records()
                .where(changes.tx(), Coding.SHAPE, "passage = ?", "id", passage.id())
                .forEach(one -> had.add(one.code()));
        List<Coding> made = new ArrayList<>();
        for (Code one : new LinkedHashSet<>(codes)) {
            refuseGroup(changes, one);
            if (had.add(one.id())) {
                made.add(new Coding(holdings.ids().next(), passage.id(), one.id(), null));
            }
        }
        changes.createAll(Coding.SHAPE, made);
        return made;
    }

    private void refuseGroup(Changes changes, Code one) throws SQLException, ProblemException {
        boolean codable =
                holdings.records()
                        .find(changes.tx(), Code.SHAPE, one.id())
                        .filter(Code::codable)
                        .isPresent();
        if (!codable) {
            throw new TestimonyException(
                    Problem.of("testimony.problem.not-codable").with("name", one.name()));
        }
    }

    /// Keeps what is said of a coding as it now is.
    public void change(Passage of, Coding now) throws ProblemException {
        holdings.update(act("testimony.act.change-coding", of), Coding.SHAPE, now);
    }

    /// Takes a code from words; both stay.
    public void remove(Passage of, Coding one) throws ProblemException {
        holdings.remove(act("testimony.act.uncode", of), Coding.SHAPE.ref(one.id()));
    }

    /// The codes of words, in the order they were given.
    public List<Coding> of(UUID passage) throws ProblemException {
        return holdings.records().where(Coding.SHAPE, "passage = ?", "id", passage);
    }

    /// The codes of all words of a source: for the bars beside its text.
    public List<Coding> in(UUID source) throws ProblemException {
        return holdings.records()
                .where(
                        Coding.SHAPE,
                        "passage IN (SELECT id FROM passage WHERE source = ? AND NOT gone)",
                        "id",
                        source);
    }

    /// The codes that were given last, each once, the newest first.
    public List<Code> last(int limit) throws ProblemException {
        List<Coding> newest =
                holdings.records().where(Coding.SHAPE, "TRUE", "id DESC FETCH FIRST 200 ROWS ONLY");
        List<Code> codes = new ArrayList<>();
        for (UUID id : newest.stream().map(Coding::code).distinct().limit(limit).toList()) {
            holdings.records().find(Code.SHAPE, id).ifPresent(codes::add);
        }
        return codes;
    }

    private static ActName act(String key, Passage passage) {
        return ActName.of(key, "words", Passages.shortened(passage));
    }
}
