package org.dalil.packet.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.Digest;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// Packets are noted before they leave, and what left is never forgotten.
class PacketsTest {
    private static final Digest SIGNED = new Digest("ab".repeat(32));
    private BareCasefile casefile;
    private Packets packets;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        packets = new Packets(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Packet begun(String title, UUID... held) {
        return new Packet(
                packets.fresh(),
                title,
                "court",
                null,
                "For the court",
                title + ".tar",
                "",
                new Packet.Size(0, 0, 3, 2),
                String.join(
                        " ", java.util.Arrays.stream(held).map(UUID::toString).sorted().toList()),
                null);
    }

    @Test
    void whatIsAboutToLeaveIsNotedFirst() throws Exception {
        Packet one = begun("One");
        packets.begin(one);
        assertEquals(List.of(one), packets.log());
        assertFalse(packets.log().getFirst().isFinished());
        Packet whole = packets.finish(one, SIGNED, 7, 1_000);
        assertEquals(List.of(whole), packets.log());
        assertTrue(whole.isFinished());
        assertEquals(new Packet.Size(7, 1_000, 3, 2), whole.size());
        assertEquals(SIGNED.hex(), whole.signed());
    }

    @Test
    void whatWasGivenUpIsNoLongerListed() throws Exception {
        Packet one = begun("One");
        packets.begin(one);
        packets.withdraw(one);
        assertEquals(List.of(), packets.log());
    }

    @Test
    void noneOfItCanBeUndone() throws Exception {
        Packet one = begun("One");
        packets.begin(one);
        packets.finish(one, SIGNED, 7, 1_000);
        assertEquals("", casefile.undoable(), "what left has left");
    }

    @Test
    void theNewestStandFirst() throws Exception {
        packets.begin(begun("One"));
        packets.begin(begun("Two"));
        assertEquals(List.of("Two", "One"), packets.log().stream().map(Packet::title).toList());
    }

    @Test
    void thoseThatHoldARecordAreFoundAgain() throws Exception {
        UUID record = packets.fresh();
        UUID other = packets.fresh();
        Packet one = begun("One", record, other);
        Packet two = begun("Two", other);
        packets.begin(one);
        packets.begin(two);
        assertEquals(List.of(one), packets.holding(record));
        assertEquals(List.of(two, one), packets.holding(other));
        assertEquals(List.of(), packets.holding(packets.fresh()));
        assertTrue(one.holds(record));
    }

    @Test
    void aRecallStandsWithItsReason() throws Exception {
        Packet one = begun("One");
        packets.begin(one);
        assertNull(packets.log().getFirst().recalled());
        Packet back = packets.recall(packets.finish(one, SIGNED, 1, 1), " withdrawn ");
        assertEquals("withdrawn", back.recalled());
        assertEquals(List.of(back), packets.log());
        assertTrue(back.isFinished());
    }
}
