package org.dalil.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.casefile.Casefile;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Wording;
import org.dalil.desk.Intent;
import org.dalil.event.Events;
import org.dalil.event.casework.Cases;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.SealedCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.Sources;
import org.dalil.testimony.interview.InterviewList;
import org.dalil.testimony.interview.Interviews;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The palette finds records of every kind in a real casefile, a handful of each, and says which
/// section they are of.
class FindingTest {
    @TempDir Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Casefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Finding finding;

    @BeforeEach
    void open() throws Exception {
        casefile = SealedCasefile.create(folder.resolve("Osh.dalil"));
        finding = finding("en");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Finding finding(String language) {
        var holdings = casefile.holdings();
        return new Finding(
                new Agents(holdings),
                new Places(holdings),
                new Sources(holdings, casefile.vault().blobs()),
                new Claims(holdings),
                new Events(holdings),
                new Cases(holdings),
                new InterviewList(new Interviews(holdings), new Naming(false)),
                Texts.in(Locale.of(language)));
    }

    private UUID source(String title) throws Exception {
        var holdings = casefile.holdings();
        Source source = Source.titled(holdings.ids().next(), SourceKind.REPORT, title);
        holdings.ledger()
                .act(
                        ActName.of("source.act.import"),
                        changes -> {
                            changes.create(Source.SHAPE, source);
                            return source;
                        });
        return source.id();
    }

    private List<String> words(String typed) throws Exception {
        return finding.find(typed).stream().map(PaletteModel.Found::words).toList();
    }

    @Test
    void anAllegationIsFoundBehindWhoSaysSo() throws Exception {
        casefile.sign("KM");
        var holdings = casefile.holdings();
        Claim claim =
                Claim.draft(
                        holdings.ids().next(),
                        1,
                        Wording.of("They were armed", "allegation_against_victim", "alleged"));
        holdings.create(ActName.of("claim.act.derive", "words", "x"), Claim.SHAPE, claim);
        assertEquals(
                List.of(
                        "Alleged; nobody is named as saying so · no rebuttal known: “They were"
                                + " armed”"),
                words("armed"));
        new Attributions(holdings).addNew(claim, AttributionRole.ORIGIN, "The ministry");
        assertEquals(
                List.of("Alleged by The ministry · no rebuttal known: “They were armed”"),
                words("armed"));
    }

    @Test
    void aWordIsFoundInEveryKindWithItsSectionAndItsPage() throws Exception {
        UUID agent = finding.agents().add(AgentKind.STATE_BODY, "Andijan police").id();
        UUID source = source("Andijan report");
        UUID event = finding.events().add("Andijan unrest", null, null).id();
        UUID place = finding.places().add("Andijan", PlacePrecision.CITY, null).id();
        UUID ours = finding.cases().add("On Andijan").id();
        List<PaletteModel.Found> found = finding.find("andijan");
        assertEquals(
                List.of("People", "Sources", "Events", "Places", "Cases"),
                found.stream().map(PaletteModel.Found::kind).toList());
        assertEquals(
                List.of(
                        to(RecordKind.AGENT, agent),
                        to(RecordKind.SOURCE, source),
                        to(RecordKind.EVENT, event),
                        to(RecordKind.PLACE, place),
                        to(RecordKind.CASE, ours)),
                found.stream().map(PaletteModel.Found::intent).toList());
    }

    private static Intent to(RecordKind kind, UUID id) {
        return new Intent.ToRecord(new RecordRef(kind, id));
    }

    @Test
    void noMoreThanAHandfulOfEach() throws Exception {
        for (int i = 0; i < 8; i++) {
            finding.agents().add(AgentKind.PERSON, "Osh person " + i);
            finding.places().add("Osh place " + i, PlacePrecision.CITY, null);
        }
        assertEquals(10, words("osh").size());
    }

    @Test
    void aNameInAnotherScriptFindsThePersonByTheLabel() throws Exception {
        Agent agent = finding.agents().add(AgentKind.PERSON, "Gulnara");
        finding.agents().addName(agent, "Гүлнара", "own", "ky");
        assertEquals(List.of("Gulnara"), words("гүлнара"));
    }

    @Test
    void aTitleOfSeveralLinesIsOneLine() throws Exception {
        source("Report\n\ton   returns");
        assertEquals(List.of("Report on returns"), words("returns"));
    }

    @Test
    void sectionsAreNamedInThePersonsLanguage() throws Exception {
        finding.places().add("Ош", PlacePrecision.CITY, null);
        assertEquals("Места", finding("ru").find("ош").getFirst().kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz%",
                "zz_",
                "' OR 'zz'='zz",
                "'; DROP TABLE agent; --",
                "\u0000zz",
                "zz\\",
                "\uD800zz"
            })
    void hostileWordsFindNothingAndBreakNothing(String typed) throws Exception {
        finding.agents().add(AgentKind.PERSON, "Gulnara");
        finding.events().add("Hearing", null, null);
        assertEquals(List.of(), words(typed));
        assertEquals(List.of("Gulnara"), words("gulnara"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "\\", "*", "\u0000", "—", "…", "« »", " "})
    void signsAloneFindNothing(String typed) throws Exception {
        finding.agents().add(AgentKind.PERSON, "Gulnara — a name with signs %_'");
        finding.events().add("Hearing", null, null);
        assertEquals(List.of(), words(typed));
        assertEquals(1, words("gulnara —").size(), "beside words they do no harm");
    }

    @Test
    void whatWasRemovedIsNotFound() throws Exception {
        Agent agent = finding.agents().add(AgentKind.PERSON, "Gulnara");
        finding.agents().remove(agent);
        assertEquals(List.of(), words("gulnara"));
        casefile.holdings().ledger().undo();
        assertEquals(List.of("Gulnara"), words("gulnara"));
    }
}
