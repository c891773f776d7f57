package org.dalil.app.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.claim.Ground;
import org.dalil.claim.Grounds;
import org.dalil.claim.support.Unsourced;
import org.dalil.event.casework.CaseTask;
import org.dalil.event.casework.Cases;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.people.Membership;
import org.dalil.source.Footnote;
import org.dalil.source.Sources;
import org.dalil.source.citing.Footnotes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Checks the demonstration casefile as it stands after being told.
class DemonstrationTest {
    @TempDir static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Casefile casefile;

    @SuppressWarnings("NullAway.Init")
    private static Demonstration story;

    @BeforeAll
    static void tell() throws Exception {
        casefile = DemonstrationKit.casefile(folder);
        story = DemonstrationKit.tell(casefile, folder);
    }

    @AfterAll
    static void close() throws Exception {
        casefile.close();
    }

    private static List<ClaimRow> rows() throws ProblemException {
        return new Claims(casefile.holdings()).rows().page("", 0, 200);
    }

    @Test
    void everyClaimRestsOnWordsThatStandInItsText() throws Exception {
        Sources sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        List<ClaimRow> rows = rows();
        assertTrue(rows.size() >= 25, "only " + rows.size());
        for (ClaimRow row : rows) {
            RecordRef ref = new RecordRef(org.dalil.kernel.RecordKind.CLAIM, row.id());
            List<Ground> grounds = new Grounds(casefile.holdings()).of(ref);
            assertFalse(grounds.isEmpty(), row.statement());
            for (Ground ground : grounds) {
                String text = sources.read(sources.text(ground.textVersion()).orElseThrow());
                assertTrue(ground.locator().holdsIn(text), ground.locator().quote());
            }
        }
    }

    @Test
    void everyClaimSaysWhoSaysSo() throws Exception {
        Claims claims = new Claims(casefile.holdings());
        for (ClaimRow row : rows()) {
            assertFalse(claims.chain(row.id()).isEmpty(), row.statement());
        }
    }

    @Test
    void thirteenMenCanBeCountedAndNobodyIsNamed() throws Exception {
        Agents agents = new Agents(casefile.holdings());
        List<Membership> members =
                new Members(casefile.holdings()).of(story.agent(Who.IVANOVO).id());
        assertEquals(13, members.size());
        List<String> labels = new ArrayList<>();
        for (Membership one : members) {
            Agent member = agents.find(one.member()).orElseThrow();
            assertFalse(member.identityKnown(), member.label());
            labels.add(member.label());
        }
        assertEquals(13, labels.stream().distinct().count());
        assertEquals(
                List.of(12L, 1L),
                members.stream()
                        .collect(Collectors.groupingBy(m -> String.valueOf(m.attribute())))
                        .values()
                        .stream()
                        .map(same -> (long) same.size())
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList());
        for (Who who : Who.values()) {
            if (who.unnamed()) {
                assertFalse(agents.find(story.agent(who).id()).orElseThrow().identityKnown());
            }
        }
    }

    @Test
    void twentyEightAndTwentyNineStandSideBySide() throws Exception {
        Claims claims = new Claims(casefile.holdings());
        RecordRef few = story.claim("twenty-eight");
        RecordRef many = story.claim("twenty-nine");
        ClaimLink link = new ClaimLinks(casefile.holdings()).of(few.id()).getFirst();
        assertEquals(many.id(), link.other(few.id()));
        assertEquals(ClaimLinkKind.CONTRADICTS.code(), link.kind());
        assertEquals("How many were returned?", link.question());
        Claim said = claims.find(few.id()).orElseThrow();
        assertTrue(said.isSealed());
        assertEquals("XXXX-06-09", java.util.Objects.requireNonNull(said.when()).edtf());
    }

    @Test
    void footnotesKeepTheirNumbers() throws Exception {
        List<Footnote> notes =
                new Footnotes(casefile.holdings())
                        .of(story.documents().of(Sheet.BRIEFING).source().id());
        assertEquals(
                List.of("31", "31", "32", "33", "34"),
                notes.stream().map(Footnote::marker).toList());
    }

    @Test
    void someClaimsAreStillDrafts() throws Exception {
        Claims claims = new Claims(casefile.holdings());
        long sealed = 0;
        for (ClaimRow row : rows()) {
            sealed += claims.find(row.id()).orElseThrow().isSealed() ? 1 : 0;
        }
        assertTrue(sealed > 20 && sealed < rows().size(), "sealed: " + sealed);
    }

    @Test
    void theWorkingFileGathersWhatItIsAboutAndHasSomethingToDo() throws Exception {
        Cases cases = new Cases(casefile.holdings());
        UUID id = story.workingFile().id();
        assertTrue(cases.gathered(id).contains(story.event(What.ORDER)));
        assertTrue(cases.gathered(id).contains(story.agent(Who.IVANOVO)));
        List<CaseTask> tasks = cases.tasks().of(id);
        assertTrue(tasks.stream().anyMatch(CaseTask::question));
        assertTrue(tasks.stream().anyMatch(CaseTask::done));
        assertTrue(tasks.getFirst().isOverdue(LocalDate.of(2026, 1, 1)));
        assertEquals(List.of(), new Unsourced(casefile.holdings()).all());
    }

    @Test
    void theLastActCanBeUndoneAndRedone() throws Exception {
        Footnotes footnotes = new Footnotes(casefile.holdings());
        var briefing = story.documents().of(Sheet.BRIEFING).source().id();
        casefile.holdings().ledger().undo();
        assertEquals(4, footnotes.of(briefing).size());
        casefile.holdings().ledger().redo();
        assertEquals(5, footnotes.of(briefing).size());
    }

    @Test
    void datesThatAreOnlyWordsFailLoudly() {
        assertThrows(IllegalStateException.class, () -> Said.dated("some time"));
        assertThrows(IllegalStateException.class, () -> Said.dated("last year"));
        assertEquals("last year", Said.datedOrRelative("last year").verbatim());
    }

    @Test
    void wordsThatStandTwiceAreRefused() {
        Documents.Held sheet = story.documents().of(Sheet.BRIEFING);
        assertThrows(IllegalStateException.class, () -> sheet.find("the"));
        assertThrows(IllegalStateException.class, () -> sheet.find("not in this sheet"));
    }
}
