package org.dalil.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.ClaimKind;
import org.dalil.exchange.intake.Arrivals;
import org.dalil.exchange.sharing.ExampleContent;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.exchange.sharing.Shares;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Problem;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.SealedCasefile;
import org.dalil.kit.UsesScreen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The two sheets' logic without a screen.
@UsesScreen
class ExchangeModelsTest {
    @TempDir Path dir;
    private final List<Exception> problems = new ArrayList<>();
    private final InlineJobs jobs = new InlineJobs();
    private final ObjectProperty<ShareDraft> unsent = new SimpleObjectProperty<>(ShareDraft.NONE);
    private Casefile ours;
    private Casefile theirs;
    private ShareModel share;
    private ReceiveModel receive;

    @BeforeEach
    void open() throws Exception {
        ours = SealedCasefile.create(dir.resolve("Ours.dalil"));
        theirs = SealedCasefile.create(dir.resolve("Theirs.dalil"));
        new ExampleContent(ours, 1).add();
        share = newShare();
        receive =
                new ReceiveModel(
                        new Arrivals(theirs), new OwnKeys(theirs.settings()), jobs, problems::add);
    }

    @AfterEach
    void close() throws Exception {
        ours.close();
        theirs.close();
        assertEquals(List.of(), problems);
    }

    private ShareModel newShare() {
        return new ShareModel(new Shares(ours, Clock.system()), unsent, jobs, problems::add);
    }

    private static String key(@Nullable Problem problem) {
        return problem == null ? "" : problem.key();
    }

    @Test
    void keysAreJudgedWhileTheyAreTyped() {
        assertNull(share.wrong());
        assertFalse(share.isReady());
        share.keys().set("age1qqq");
        assertEquals("exchange.problem.key-length", key(share.wrong()));
        share.keys().set("AGE-SECRET-KEY-1ABC");
        assertEquals("exchange.problem.key-is-secret", key(share.wrong()));
        receive.open();
        share.keys().set("  " + receive.ourKey().get() + "\n");
        assertNull(share.wrong());
        assertFalse(share.isReady(), "no file is chosen");
        share.file().set(dir.resolve("x.dalil.age"));
        assertTrue(share.isReady());
    }

    @Test
    void aPassphraseMustBeStrongAndTypedTwice() {
        share.byKey().set(false);
        share.file().set(dir.resolve("x.dalil.age"));
        assertNull(share.wrong(), "nothing is typed yet");
        assertFalse(share.isReady());
        share.passphrase().set(new TypedTwice(9, 1, true, true));
        assertEquals("exchange.share.too-weak", key(share.wrong()));
        assertFalse(share.isReady());
        share.passphrase().set(new TypedTwice(30, 2, false, false));
        assertNull(share.wrong(), "the second time is still to come");
        assertFalse(share.isReady());
        share.passphrase().set(new TypedTwice(30, 2, true, false));
        assertEquals("exchange.share.not-same", key(share.wrong()));
        share.passphrase().set(new TypedTwice(30, 2, true, true));
        assertNull(share.wrong());
        assertTrue(share.isReady());
    }

    private Claim alleged() throws Exception {
        Claims claims = new Claims(ours.holdings());
        Claim one = ours.holdings().records().where(Claim.SHAPE, "TRUE", "number").getFirst();
        claims.change(one.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        Attributions attributions = new Attributions(ours.holdings());
        for (Attribution link : claims.chain(one.id())) {
            attributions.remove(one, Attributions.ref(link));
        }
        return one;
    }

    @Test
    void anAllegationThatNamesNobodyHoldsTheFileBackUntilItIsLeftOut() throws Exception {
        Claim alleged = alleged();
        receive.open();
        share.keys().set(receive.ourKey().get());
        Path file = dir.resolve("x.dalil.age");
        share.file().set(file);

        share.start("", new char[0]);

        assertEquals("exchange.problem.allegation-unattributed", key(share.problem().get()));
        assertEquals(Set.of(alleged.id()), share.unattributed().get());
        assertFalse(Files.exists(file));
        assertEquals(List.of(), new Shares(ours, Clock.system()).log(), "nothing left");
        share.leaveOut();
        assertNull(share.problem().get());
        assertEquals(1, share.leftOut());
        share.start("", new char[0]);
        assertEquals(ShareModel.Stage.DONE, share.stage().get());
        assertEquals(Set.of(), share.unattributed().get());
        assertEquals(0, newShare().leftOut(), "for this file only");

        receive.file().set(file);
        receive.check("", new char[0]);
        receive.take("");
        assertTrue(new Claims(theirs.holdings()).find(alleged.id()).isEmpty());
    }

    @Test
    void onceSomebodyIsNamedItGoes() throws Exception {
        Claim alleged = alleged();
        receive.open();
        share.keys().set(receive.ourKey().get());
        share.file().set(dir.resolve("x.dalil.age"));
        share.start("", new char[0]);
        assertEquals(1, share.unattributed().get().size());
        new Attributions(ours.holdings()).addNew(alleged, AttributionRole.ORIGIN, "The ministry");
        share.start("", new char[0]);
        assertEquals(ShareModel.Stage.DONE, share.stage().get());
        assertEquals(0, share.leftOut());
    }

    @Test
    void aPassphraseIsWipedAsSoonAsItWasUsed() {
        char[] early = "too early".toCharArray();
        share.start("", early);
        assertArrayEquals(new char[9], early, "also when nothing came of it");
        share.byKey().set(false);
        share.file().set(dir.resolve("x.dalil.age"));
        share.passphrase().set(new TypedTwice(9, 4, true, true));
        char[] typed = "nine wolf".toCharArray();
        share.start("", typed);
        assertArrayEquals(new char[9], typed);
        assertEquals(ShareModel.Stage.DONE, share.stage().get());

        char[] unused = "nine wolf".toCharArray();
        receive.check("", unused);
        assertArrayEquals(new char[9], unused, "no file is chosen");
        receive.file().set(dir.resolve("x.dalil.age"));
        char[] opening = "nine wolf".toCharArray();
        receive.check("", opening);
        assertArrayEquals(new char[9], opening);
        assertEquals(ReceiveModel.Stage.CHECKED, receive.stage().get());
        receive.close();
    }

    @Test
    void whatWasFilledInIsThereAgainUntilItIsShared() {
        receive.open();
        share.keys().set(receive.ourKey().get());
        share.purpose().set("Report to the committee");
        share.file().set(dir.resolve("x.dalil.age"));
        share.leave();
        share = newShare();
        assertEquals(receive.ourKey().get(), share.keys().get());
        assertEquals("Report to the committee", share.purpose().get());
        assertTrue(share.isReady());
        share.byKey().set(false);
        share.leave();
        assertFalse(newShare().byKey().get());

        share.byKey().set(true);
        share.start("", new char[0]);
        share.leave();
        assertEquals(ShareDraft.NONE, unsent.get(), "what was shared is done with");
        assertEquals("", newShare().purpose().get());
    }

    @Test
    void aFileIsMadeCheckedLookedOverAndTakenIn() {
        receive.open();
        share.keys().set(receive.ourKey().get());
        share.file().set(dir.resolve("x.dalil.age"));
        share.start("", new char[0]);
        assertEquals(ShareModel.Stage.DONE, share.stage().get());
        assertNotNull(share.shared().get());

        receive.file().set(dir.resolve("x.dalil.age"));
        receive.check("", new char[0]);
        assertEquals(ReceiveModel.Stage.CHECKED, receive.stage().get());
        assertTrue(receive.survey() != null && receive.survey().total().fresh() > 10);
        receive.take("");
        assertEquals(ReceiveModel.Stage.DONE, receive.stage().get());
        receive.close();
        receive = newReceive();
        receive.file().set(dir.resolve("x.dalil.age"));
        receive.check("", new char[0]);
        assertTrue(receive.survey() != null && receive.survey().total().fresh() == 0);
        receive.close();
    }

    private ReceiveModel newReceive() {
        return new ReceiveModel(
                new Arrivals(theirs), new OwnKeys(theirs.settings()), jobs, problems::add);
    }

    @Test
    void whatFailsIsSaidOnTheSheetAndCanBeTriedAgain() throws Exception {
        receive.file().set(Files.writeString(dir.resolve("no.age"), "words"));
        receive.check("", new char[0]);
        assertEquals("exchange.problem.age-not-age", key(receive.problem().get()));
        assertEquals(ReceiveModel.Stage.CHOOSING, receive.stage().get());
        receive.file().set(dir.resolve("missing.age"));
        receive.check("", new char[0]);
        assertEquals("exchange.problem.share-unreadable", key(receive.problem().get()));

        receive.open();
        share.keys().set(receive.ourKey().get());
        share.file().set(dir.resolve("nowhere").resolve("x.dalil.age"));
        share.start("", new char[0]);
        assertEquals("exchange.problem.share-unwritable", key(share.problem().get()));
        assertEquals(ShareModel.Stage.FILLING, share.stage().get());
    }

    @Test
    void closingBeforeTakingInLeavesNothing() throws Exception {
        receive.open();
        share.keys().set(receive.ourKey().get());
        share.file().set(dir.resolve("x.dalil.age"));
        share.start("", new char[0]);
        receive.file().set(dir.resolve("x.dalil.age"));
        jobs.hold();
        receive.check("", new char[0]);
        receive.close();
        jobs.release();
        assertEquals(0, theirs.vault().blobs().list().size());
        receive = newReceive();
        receive.file().set(dir.resolve("x.dalil.age"));
        receive.check("", new char[0]);
        assertTrue(theirs.vault().blobs().list().size() > 0);
        receive.close();
        assertEquals(0, theirs.vault().blobs().list().size());
    }
}
