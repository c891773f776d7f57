package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.allegation.Allegations;
import org.dalil.claim.content.ClaimKind;
import org.dalil.exchange.ShareException;
import org.dalil.exchange.ShareFault;
import org.dalil.exchange.age.AgeException;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.intake.Arrival;
import org.dalil.exchange.intake.Arrivals;
import org.dalil.exchange.intake.Survey;
import org.dalil.exchange.intake.Tally;
import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Digest;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.kernel.RecordKind;
import org.dalil.kit.SealedCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.people.identity.Candidates;
import org.dalil.people.identity.IdentityDecision;
import org.dalil.people.identity.IdentityDecisions;
import org.dalil.people.identity.ProtectedIdentities;
import org.dalil.people.identity.ProtectedIdentity;
import org.dalil.people.identity.RealIdentity;
import org.dalil.people.identity.Verdict;
import org.dalil.source.EvidenceItem;
import org.dalil.source.TextVersion;
import org.dalil.vault.VerifyReport;
import org.dalil.vault.key.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/// Records and their files travel whole from one casefile to another, once.
class ShareBetweenCasefilesTest {
    @TempDir Path dir;
    private Casefile ours;
    private Casefile theirs;

    @BeforeEach
    void twoCasefiles() throws Exception {
        ours = SealedCasefile.create(dir.resolve("Ours.dalil"));
        theirs = SealedCasefile.create(dir.resolve("Theirs.dalil"));
        ours.sign("KM");
    }

    @AfterEach
    void closed() throws Exception {
        ours.close();
        theirs.close();
    }

    private AgeIdentity theirKey() throws Exception {
        return new OwnKeys(theirs.settings()).identity();
    }

    private Shared share(Selection selection, String name) throws Exception {
        return new Shares(ours, Clock.system())
                .write(
                        new ShareRequest(selection, List.of(theirKey().recipient()), "для дела"),
                        dir.resolve(name),
                        Progress.none(),
                        new Cancel());
    }

    private Survey receive(Casefile into, String name) throws Exception {
        try (var in = Files.newInputStream(dir.resolve(name));
                Arrival arrival =
                        new Arrivals(into)
                                .open(in, List.of(theirKey()), Progress.none(), new Cancel())) {
            Survey promised = arrival.survey();
            Survey done = arrival.take(new Cancel());
            assertEquals(promised, done);
            return done;
        }
    }

    private int blobs(Casefile casefile) throws Exception {
        return casefile.vault().blobs().list().size();
    }

    @Test
    void whatRebutsAnAllegationArrivesWithItsWordsFromASourceThatWasNotChosen() throws Exception {
        ExampleContent content = new ExampleContent(ours, 5);
        UUID chosen = content.add();
        UUID other = content.add();
        Claims claims = new Claims(ours.holdings());
        Claim alleged = claims.find(claims.from(chosen).getFirst().id()).orElseThrow();
        Claim rebuttal = claims.find(claims.from(other).getFirst().id()).orElseThrow();
        claims.change(alleged.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        new ClaimLinks(ours.holdings()).add(rebuttal, alleged, ClaimLinkKind.REBUTS, null);

        Shared shared = share(Selection.of(List.of(chosen)), "half.dalil.age");
        Survey done = receive(theirs, "half.dalil.age");

        assertEquals(new Alongside(1, 1), shared.alongside());
        assertEquals(List.of(), done.refused());
        Claims arrived = new Claims(theirs.holdings());
        assertEquals(
                List.of(rebuttal.id()),
                new Allegations(theirs.holdings().database(), new Naming(false))
                        .of(alleged.id()).orElseThrow().rebuttals().stream()
                                .map(Allegation.Rebuttal::claim)
                                .toList());
        assertEquals(claims.supports(rebuttal.id()), arrived.supports(rebuttal.id()));
        assertEquals(claims.chain(rebuttal.id()), arrived.chain(rebuttal.id()));
        assertEquals(
                List.of(rebuttal.id()), arrived.from(other).stream().map(ClaimRow::id).toList());
        assertEquals(2, ExampleContent.texts(theirs).size(), "both can be read there");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333, 4444})
    void everythingArrivesFieldByFieldAndOnce(long seed) throws Exception {
        ExampleContent content = new ExampleContent(ours, seed);
        content.add();
        content.add();
        Shared shared = share(Selection.everything(), "all.dalil.age");

        Survey done = receive(theirs, "all.dalil.age");

        assertEquals(shared.share().records(), done.total().fresh());
        assertEquals(List.of(), done.refused());
        assertEquals(ExampleContent.everything(ours), ExampleContent.everything(theirs));
        assertEquals(ExampleContent.texts(ours), ExampleContent.texts(theirs));
        int kept = blobs(theirs);
        Survey again = receive(theirs, "all.dalil.age");
        assertEquals(new Tally(0, (int) shared.share().records(), 0, 0), again.total());
        assertEquals(ExampleContent.everything(ours), ExampleContent.everything(theirs));
        assertEquals(kept, blobs(theirs));
    }

    @Test
    void everyRecordHasASealedFileOfItsOwn() throws Exception {
        ExampleContent content = new ExampleContent(ours, 5);
        for (int i = 0; i < 6; i++) {
            content.add();
        }
        share(Selection.everything(), "all.dalil.age");
        receive(theirs, "all.dalil.age");
        List<String> named = new ArrayList<>();
        theirs.holdings()
                .records()
                .where(EvidenceItem.SHAPE, "TRUE", "id")
                .forEach(item -> named.add(item.blob()));
        theirs.holdings()
                .records()
                .where(TextVersion.SHAPE, "TRUE", "id")
                .forEach(text -> named.add(text.blob()));
        assertEquals(12, new HashSet<>(named).size());
        assertEquals(12, blobs(theirs));
        theirs.close();
        theirs = SealedCasefile.open(dir.resolve("Theirs.dalil"));
    }

    @Test
    void partsArriveTheSameInEitherOrder() throws Exception {
        ExampleContent content = new ExampleContent(ours, 9);
        UUID one = content.add();
        UUID two = content.add();
        share(Selection.of(Set.of(one)), "one.dalil.age");
        share(Selection.of(Set.of(two)), "two.dalil.age");
        receive(theirs, "one.dalil.age");
        receive(theirs, "two.dalil.age");
        try (Casefile third = SealedCasefile.create(dir.resolve("Third.dalil"))) {
            receive(third, "two.dalil.age");
            receive(third, "one.dalil.age");
            assertEquals(ExampleContent.everything(theirs), ExampleContent.everything(third));
        }
        Map<UUID, Map<String, Object>> all = ExampleContent.everything(ours);
        Map<UUID, Map<String, Object>> came = ExampleContent.everything(theirs);
        assertTrue(all.entrySet().containsAll(came.entrySet()));
        all.keySet().removeAll(came.keySet());
        assertEquals(
                List.of(
                        "agent",
                        "agent",
                        "identity-decision",
                        "identity-decision",
                        "membership",
                        "membership",
                        "membership",
                        "membership",
                        "relation",
                        "relation"),
                all.values().stream()
                        .map(left -> String.valueOf(left.get("kind")))
                        .sorted()
                        .toList(),
                "groups that no shared claim speaks of stay at home");
    }

    @Test
    void whatIsDifferentHereStaysAndWhatWasTakenAwayStaysAway() throws Exception {
        new ExampleContent(ours, 3).add();
        share(Selection.everything(), "all.dalil.age");
        receive(theirs, "all.dalil.age");
        Agents agents = new Agents(theirs.holdings());
        var all = theirs.holdings().records().where(Agent.SHAPE, "TRUE", "id");
        theirs.holdings()
                .ledger()
                .act(
                        ActName.of("people.act.change"),
                        changes -> {
                            var person = all.getFirst();
                            changes.update(
                                    Agent.SHAPE,
                                    new Agent(person.id(), "person", "Ours", null, true));
                            changes.remove(Agent.SHAPE.ref(all.getLast().id()));
                            return 1;
                        });
        Survey again = receive(theirs, "all.dalil.age");
        Tally tally = again.of(RecordKind.AGENT);
        assertEquals(new Tally(0, all.size() - 2, 1, 1), tally);
        assertEquals(List.of(Agent.SHAPE.ref(all.getFirst().id())), again.different());
        assertEquals("Ours", agents.find(all.getFirst().id()).orElseThrow().label());
        assertTrue(agents.find(all.getLast().id()).isEmpty());
    }

    @Test
    void claimsWhoseNumberIsTakenGetTheNextFreeOne() throws Exception {
        new ExampleContent(ours, 3).add();
        new ExampleContent(theirs, 3).add();
        share(Selection.everything(), "all.dalil.age");
        Survey done = receive(theirs, "all.dalil.age");
        int claims = done.of(RecordKind.CLAIM).fresh();
        assertEquals(claims, done.renumbered());
        var numbers =
                theirs.holdings().records().where(Claim.SHAPE, "TRUE", "number").stream()
                        .map(Claim::number)
                        .toList();
        assertEquals(2 * claims, new HashSet<>(numbers).size());
        assertEquals(claims, receive(theirs, "all.dalil.age").of(RecordKind.CLAIM).here());
    }

    @Test
    void originsAreKeptAndTakingInIsOneActThatCanBeUndone() throws Exception {
        new ExampleContent(ours, 4).add();
        share(Selection.everything(), "all.dalil.age");
        receive(theirs, "all.dalil.age");
        assertTrue(
                theirs.holdings().records().written(Claim.SHAPE).stream()
                        .allMatch(row -> row.origin().by().equals("KM")));
        assertEquals(
                "exchange.act.receive",
                theirs.holdings().ledger().undo().orElseThrow().name().key());
        assertEquals(Map.of(), ExampleContent.everything(theirs));
        theirs.holdings().ledger().redo();
        assertEquals(ExampleContent.everything(ours), ExampleContent.everything(theirs));
    }

    @Test
    void whatLeftIsNoted() throws Exception {
        new ExampleContent(ours, 4).add();
        Shared shared = share(Selection.everything(), "all.dalil.age");
        Shares shares = new Shares(ours, Clock.system());
        assertEquals(List.of(shared.share()), shares.log());
        assertEquals(theirKey().recipient().text(), shared.share().recipient());
        assertEquals(Files.size(dir.resolve("all.dalil.age")), shared.share().size());
        assertEquals(
                Digest.of(Files.readAllBytes(dir.resolve("all.dalil.age"))).hex(),
                shared.share().sha256());
        assertTrue(shared.fingerprint().matches("([0-9a-f]{4} ){7}[0-9a-f]{4}"));
    }

    @Test
    void ourKeysStayTheSame() throws Exception {
        OwnKeys keys = new OwnKeys(ours.settings());
        assertEquals(keys.signing().fingerprint(), keys.signing().fingerprint());
        assertEquals(
                keys.identity().secretText(), new OwnKeys(ours.settings()).identity().secretText());
        ours.settings().put("signing-key", "00");
        assertThrows(ProblemException.class, keys::signing);
    }

    @Test
    void cancellingLeavesNoFileAndNoNote() throws Exception {
        new ExampleContent(ours, 4).add();
        Cancel cancel = new Cancel();
        cancel.request();
        ShareRequest request =
                new ShareRequest(Selection.everything(), List.of(theirKey().recipient()), "");
        Shares shares = new Shares(ours, Clock.system());
        assertThrows(
                CancellationException.class,
                () -> shares.write(request, dir.resolve("x.age"), Progress.none(), cancel));
        try (var list = Files.list(dir)) {
            assertTrue(list.noneMatch(file -> file.toString().contains("age")));
        }
        try (var list = Files.list(dir)) {
            assertTrue(list.noneMatch(file -> file.toString().endsWith(".part")));
        }
        assertEquals(List.of(), shares.log());
    }

    @Test
    void whatIsNotTakenInIsDestroyed() throws Exception {
        new ExampleContent(ours, 4).add();
        share(Selection.everything(), "all.dalil.age");
        byte[] file = Files.readAllBytes(dir.resolve("all.dalil.age"));
        new Arrivals(theirs)
                .open(
                        new ByteArrayInputStream(file),
                        List.of(theirKey()),
                        Progress.none(),
                        new Cancel())
                .close();
        assertEquals(0, blobs(theirs));
        file[file.length - 40] ^= 1;
        assertThrows(
                AgeException.class,
                () ->
                        new Arrivals(theirs)
                                .open(
                                        new ByteArrayInputStream(file),
                                        List.of(theirKey()),
                                        Progress.none(),
                                        new Cancel()));
        assertEquals(0, blobs(theirs));
        receiveAndVerify();
    }

    private void receiveAndVerify() throws Exception {
        receive(theirs, "all.dalil.age");
        theirs.close();
        try (var vault =
                SealedCasefile.vaults()
                        .open(
                                dir.resolve("Theirs.dalil"),
                                Passphrase.taking(SealedCasefile.PASSPHRASE.toCharArray()))) {
            VerifyReport report = vault.verify(Progress.none(), new Cancel());
            assertTrue(report.isWhole());
            assertEquals(2, report.blobs());
        }
        theirs = SealedCasefile.open(dir.resolve("Theirs.dalil"));
    }

    @Test
    void thePublicToolOpensOursAndWeOpenItsForTheSameKeyOnly() throws Exception {
        Path tool = Path.of("/usr/bin/age");
        assumeTrue(Files.isExecutable(tool), "the age tool is not on this machine");
        new ExampleContent(ours, 4).add();
        Shared shared = share(Selection.everything(), "all.dalil.age");
        Path key = Files.writeString(dir.resolve("key"), theirKey().secretText() + "\n");
        Path tar = dir.resolve("all.tar");
        run(tool + " -d -i " + key + " -o " + tar + " " + dir.resolve("all.dalil.age"));
        run("tar -C " + dir + " -xf " + tar);
        assertEquals(
                shared.share().records(), Files.readAllLines(dir.resolve("records.jsonl")).size());
        String recipient = theirKey().recipient().text();
        run(tool + " -r " + recipient + " -o " + dir.resolve("again.age") + " " + tar);
        assertEquals(shared.share().records(), receive(theirs, "again.age").total().fresh());

        AgeIdentity other = new OwnKeys(ours.settings()).identity();
        run(tool + " -r " + other.recipient() + " -o " + dir.resolve("passed-on.age") + " " + tar);
        try (var in = Files.newInputStream(dir.resolve("passed-on.age"))) {
            ShareException refused =
                    assertThrows(
                            ShareException.class,
                            () ->
                                    new Arrivals(ours)
                                            .open(
                                                    in,
                                                    List.of(other),
                                                    Progress.none(),
                                                    new Cancel()));
            assertEquals(ShareFault.NOT_ADDRESSED, refused.fault());
        }
    }

    private static void run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command.split(" ")).inheritIO().start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), command);
    }

    /// Who was decided to be another there is not proposed here either, and who somebody really is
    /// never leaves.
    @Test
    void decisionsTravelAndRealIdentitiesStay() throws Exception {
        Agents agents = new Agents(ours.holdings());
        Agent one = agents.add(AgentKind.PERSON, "Muhametsobirov");
        Agent other = agents.add(AgentKind.PERSON, "Muhamadsobirov");
        new IdentityDecisions(ours.holdings()).decide(one, other, Verdict.DIFFERENT, null, "two");
        new ProtectedIdentities(ours.holdings(), ours::identityKey)
                .protect(one, new RealIdentity("Real", "x", "y"), "Person K-7");
        Shared shared = share(Selection.everything(), "who.dalil.age");
        receive(theirs, "who.dalil.age");

        assertEquals(3, shared.share().records(), "two people and what was decided of them");
        assertEquals(List.of(), new Candidates(theirs.holdings()).of(one));
        IdentityDecision kept = new IdentityDecisions(theirs.holdings()).of(other.id()).getFirst();
        assertEquals(Verdict.DIFFERENT, kept.verdict());
        assertEquals("two", kept.reasons());
        assertTrue(
                theirs.holdings().records().where(ProtectedIdentity.SHAPE, "TRUE", "id").isEmpty());
        assertEquals(
                "Person K-7",
                new Agents(theirs.holdings()).find(one.id()).orElseThrow().codeName());
    }
}
