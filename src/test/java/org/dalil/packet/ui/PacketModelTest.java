package org.dalil.packet.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.ClaimKind;
import org.dalil.desk.PathChoice;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.kit.SealedCasefile;
import org.dalil.packet.PacketKit;
import org.dalil.packet.plan.PacketPlan;
import org.dalil.packet.register.Packet;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.testimony.consent.ConsentPurpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// What somebody wants in a packet is planned at once, made when they say so, and refused in words.
class PacketModelTest {
    @TempDir Path folder;
    private Casefile casefile;
    private DeskKit kit;
    private PacketParts parts;
    private PacketModel model;
    private Claim claim;
    private Agent hidden;

    @BeforeEach
    void open() throws Exception {
        casefile = SealedCasefile.create(folder.resolve("case.dalil"));
        casefile.sign("KM");
        kit = new DeskKit();
        claim = printed();
        hidden = new Agents(casefile.holdings()).add(AgentKind.PERSON, "Rustam Aliev");
        new Agents(casefile.holdings()).change(hidden.codeNamed("K-7"));
        new Attributions(casefile.holdings())
                .concern(claim, new RecordRef(RecordKind.AGENT, hidden.id()), null);
        parts =
                PacketParts.of(
                        casefile,
                        new Sources(casefile.holdings(), casefile.vault().blobs()),
                        PathChoice.system());
        model =
                new PacketModel(
                        parts, kit.desk, List.of(new RecordRef(RecordKind.AGENT, hidden.id())));
        model.look();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
        assertEquals(List.of(), kit.problems);
    }

    private Claim printed() throws Exception {
        Source report =
                casefile.holdings()
                        .create(
                                ActName.of("source.act.import"),
                                Source.SHAPE,
                                Source.titled(
                                        casefile.holdings().ids().next(),
                                        SourceKind.REPORT,
                                        "Report"));
        TextVersion text =
                new TextVersion(
                        casefile.holdings().ids().next(),
                        casefile.holdings().ids().next(),
                        "test",
                        "0",
                        "0",
                        BareCasefile.TEXT.length(),
                        null,
                        null);
        return new Claims(casefile.holdings())
                .fromWords(report.id(), text, BareCasefile.words("nine people were returned"));
    }

    private PacketPlan plan() {
        return Objects.requireNonNull(model.prepared().get()).plan();
    }

    private void fill() {
        model.title().set("Nine people");
        model.words().set("For the committee");
    }

    @Test
    void whatIsMissingIsSaidOneByOne() {
        assertEquals(1, plan().claims().size());
        assertEquals("Give it a title.", model.missing());
        model.title().set("Nine people");
        assertEquals("Say what for and to whom: recipients read it.", model.missing());
        model.words().set("For the committee");
        assertNull(model.missing());
        model.shape().set(PacketShape.SEALED);
        assertEquals("Paste the keys of those it is for.", model.missing());
        model.keys().set("nonsense");
        model.make(folder.resolve("x.tar.age"));
        assertNotNull(model.problem().get());
        assertFalse(Files.exists(folder.resolve("x.tar.age")));
    }

    @Test
    void aClaimThatIsLeftOutIsAnOmissionAndComesBack() {
        model.leave(claim.id(), true);
        assertTrue(plan().isEmpty());
        assertEquals(claim.id(), plan().omissions().getFirst().claim());
        assertEquals("Nothing of this may go for this purpose. “Stays” says why.", model.missing());
        model.leave(claim.id(), false);
        assertEquals(1, plan().claims().size());
    }

    @Test
    void aNameIsCoveredUntilSomebodySaysOtherwise() {
        assertEquals("K-7", plan().names().get(hidden.id()));
        model.name(hidden.id(), true);
        assertEquals("Rustam Aliev", plan().names().get(hidden.id()));
        model.purpose(ConsentPurpose.COURT);
        assertEquals("court", model.wish().get().use().purpose());
        assertTrue(model.wish().get().named().contains(hidden.id()), "the wish stays");
    }

    @Test
    void itIsMadeCheckedAndNoted() throws Exception {
        fill();
        model.shape().set(PacketShape.FILE);
        assertEquals("Nine people.tar", model.name());
        model.make(folder.resolve(model.name()));
        assertNull(model.problem().get());
        assertEquals(PacketModel.Stage.DONE, model.stage().get());
        assertEquals(8, Objects.requireNonNull(model.made().get()).packet().words().size());
        assertTrue(PacketKit.read(folder.resolve("Nine people.tar")).isWhole());
        Packet noted = parts.packets().log().getFirst();
        assertEquals("For the committee", noted.words());
        assertEquals("un_confidential", noted.purpose());
    }

    @Test
    void aTitleThatNamesSomebodyHiddenStopsIt() throws Exception {
        fill();
        model.title().set("What happened to Рустам Алиев");
        model.make(folder.resolve("named"));
        assertEquals(PacketModel.Stage.PLANNING, model.stage().get());
        assertTrue(Objects.requireNonNull(model.problem().get()).startsWith("Not made"));
        assertFalse(Files.exists(folder.resolve("named")));
        assertEquals(List.of(), parts.packets().log());
    }

    @Test
    void whatLiesThereAlreadyIsNeverReplaced() throws Exception {
        fill();
        Path place = Files.createDirectory(folder.resolve("there"));
        model.make(place);
        assertTrue(Objects.requireNonNull(model.problem().get()).contains("there"));
        assertEquals(List.of(), parts.packets().log());
    }

    @Test
    void anAllegationIsNeverShownWithoutWhoSaysIt() throws Exception {
        Claim alleged = claim.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM);
        new Claims(casefile.holdings()).change(alleged);
        new Attributions(casefile.holdings())
                .addNew(alleged, AttributionRole.ORIGIN, "The ministry");
        model.look();
        String shown =
                Objects.requireNonNull(model.prepared().get())
                        .statement(plan().claims().getFirst().claim(), kit.desk.texts());
        assertTrue(shown.contains("The ministry"), shown);
        assertTrue(shown.contains(alleged.statement()), shown);
    }
}
