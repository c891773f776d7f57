package org.dalil.packet.register;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.history.Records;
import org.dalil.kernel.Digest;
import org.dalil.kernel.ProblemException;

import java.util.List;
import java.util.UUID;

/// The register of packets: notes what is about to leave before its first byte is written, what
/// left and what was called back. What left has left: none of it is undone.
public final class Packets {
    private final Holdings holdings;

    public Packets(Holdings holdings) {
        this.holdings = holdings;
    }

    /// An id for a packet that is about to be made.
    public UUID fresh() {
        return holdings.ids().next();
    }

    /// Notes a packet that is about to be written.
    public void begin(Packet begun) throws ProblemException {
        holdings.ledger()
                .note(
                        ActName.of("packet.act.make", "title", begun.title()),
                        changes -> {
                            changes.create(Packet.SHAPE, begun);
                            return begun;
                        });
    }

    /// Notes that it is whole.
    ///
    /// @param signed SHA-256 of the list that was signed
    public Packet finish(Packet begun, Digest signed, long files, long bytes)
            throws ProblemException {
        Packet whole = begun.finished(signed.hex(), files, bytes);
        holdings.ledger()
                .note(
                        ActName.of("packet.act.finish", "title", whole.title()),
                        changes -> {
                            changes.update(Packet.SHAPE, whole);
                            return whole;
                        });
        return whole;
    }

    /// Takes a note back whose packet is surely not there.
    public void withdraw(Packet begun) throws ProblemException {
        holdings.ledger()
                .note(
                        ActName.of("packet.act.withdraw", "title", begun.title()),
                        changes -> {
                            changes.remove(Packet.SHAPE.ref(begun.id()));
                            return begun;
                        });
    }

    /// Notes that recipients were asked to give a packet back or destroy it.
    public Packet recall(Packet one, String why) throws ProblemException {
        Packet recalled = one.recalled(why.strip());
        holdings.ledger()
                .note(
                        ActName.of("packet.act.recall", "title", one.title()),
                        changes -> {
                            changes.update(Packet.SHAPE, recalled);
                            return recalled;
                        });
        return recalled;
    }

    /// Every packet that left or may have left, newest first.
    public List<Packet> log() throws ProblemException {
        return holdings.records().written(Packet.SHAPE).reversed().stream()
                .filter(row -> !row.gone() || !"".equals(row.fields().get("signed")))
                .map(row -> Records.read(Packet.SHAPE, row.id(), row.fields()))
                .toList();
    }

    /// Those that hold a record: whom to ask when somebody takes their consent back.
    public List<Packet> holding(UUID record) throws ProblemException {
        return log().stream().filter(one -> one.holds(record)).toList();
    }
}
