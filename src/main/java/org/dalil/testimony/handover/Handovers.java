package org.dalil.testimony.handover;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.transcript.Transcript;
import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// What can be done with hand-overs: hand a transcript over, take it over, take it back. Each is an
/// act, and is undone as any.
public final class Handovers {
    private final Holdings holdings;
    private final HandoverStore store;

    public Handovers(Holdings holdings) {
        this.holdings = holdings;
        this.store = new HandoverStore(holdings.records());
    }

    /// Hands a transcript over just now.
    ///
    /// @param note what the colleague should know; blank for nothing
    /// @param to initials or name of who is to go on; blank for whoever can
    public Handover handOver(Transcript of, Spot spot, String note, String to)
            throws ProblemException {
        return holdings.ledger()
                .act(
                        act("testimony.act.hand-over", of),
                        changes -> {
                            Handover made =
                                    new Handover(
                                            holdings.ids().next(),
                                            of.id(),
                                            spot,
                                            said(note),
                                            new Handover.Parties(
                                                    changes.by(),
                                                    said(to),
                                                    changes.at().truncatedTo(ChronoUnit.MICROS)));
                            changes.create(Handover.SHAPE, made);
                            return made;
                        });
    }

    private static @Nullable String said(String words) {
        return words.isBlank() ? null : words.strip();
    }

    /// Takes over what was handed over. What somebody took meanwhile stays theirs.
    ///
    /// @return who has it now
    /// @throws GoneException when it was taken back
    public Takeover take(Transcript of, Handover one) throws ProblemException {
        return holdings.ledger()
                .act(
                        act("testimony.act.take-over", of),
                        changes -> {
                            if (holdings.records()
                                    .find(changes.tx(), Handover.SHAPE, one.id())
                                    .isEmpty()) {
                                throw new GoneException(Problem.of("history.problem.gone"));
                            }
                            List<Takeover> before = store.takers(changes.tx(), one.id());
                            if (!before.isEmpty()) {
                                return before.getFirst();
                            }
                            Takeover taken =
                                    new Takeover(
                                            holdings.ids().next(),
                                            one.id(),
                                            changes.by(),
                                            changes.at().truncatedTo(ChronoUnit.MICROS));
                            changes.create(Takeover.SHAPE, taken);
                            return taken;
                        });
    }

    /// Who took it over, the first first: on two laptops two may have.
    public List<Takeover> takers(UUID handover) throws ProblemException {
        return holdings.database().read(tx -> store.takers(tx, handover));
    }

    /// Takes back what was handed over.
    public void takeBack(Transcript of, Handover one) throws ProblemException {
        holdings.remove(act("testimony.act.take-back", of), one.ref());
    }

    /// What of a transcript nobody has taken over yet, the newest first.
    public List<Handover> open(UUID transcript) throws ProblemException {
        return holdings.database().read(tx -> store.open(tx, transcript));
    }

    /// Everything that was ever handed over of a transcript, the newest first.
    public List<Handover> all(UUID transcript) throws ProblemException {
        return holdings.database().read(tx -> store.all(tx, transcript));
    }

    /// What nobody has taken over yet of all transcripts of a source, the newest first.
    public List<Handover> openOf(UUID source) throws ProblemException {
        return holdings.database().read(tx -> store.openOf(tx, source));
    }

    /// Who acts here: the initials that history shows.
    public String self() {
        return holdings.ledger().initials();
    }

    /// Those to whom one might hand over, by initials or name, each once, however it is written:
    /// who works on cases, and who had a part in hand-overs before. Never oneself.
    public List<String> colleagues() throws ProblemException {
        Map<String, String> once = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String one : holdings.database().read(store::named)) {
            once.putIfAbsent(one.strip(), one.strip());
        }
        once.remove(self().strip());
        return List.copyOf(once.values());
    }

    private static ActName act(String key, Transcript of) {
        return ActName.of(key, "title", of.title());
    }
}
