package org.dalil.app.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.kernel.RecordKind;
import org.dalil.people.Members;
import org.dalil.people.Naming;
import org.dalil.people.ui.law.PositionReader;
import org.dalil.people.ui.law.PositionView;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/// The position of the thirteen men as their page tells it, day by day.
class PositionOfTheGroupTest {
    @TempDir static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Casefile casefile;

    @SuppressWarnings("NullAway.Init")
    private static UUID group;

    @BeforeAll
    static void tell() throws Exception {
        casefile = DemonstrationKit.casefile(folder);
        group = DemonstrationKit.tell(casefile, folder).agent(Who.IVANOVO).id();
    }

    @AfterAll
    static void close() throws Exception {
        casefile.close();
    }

    private static PositionView on(String day, UUID who, Locale language) throws Exception {
        return new PositionReader(casefile.holdings(), new Naming(false), Texts.in(language))
                .read(who, LocalDate.parse(day));
    }

    private static PositionView on(String day) throws Exception {
        return on(day, group, Locale.ENGLISH);
    }

    @Test
    void onTheDayOfTheHearingRemovalIsLawfulAtHomeAndBarredByTheMeasure() throws Exception {
        String said = on("2006-11-28").headline();
        assertTrue(said.startsWith("Removal lawful under domestic orders; barred by"), said);
        assertTrue(said.contains("(European Court of Human Rights) since 15 August 2006"), said);
        assertTrue(said.contains("recognised status (UNHCR)"), said);
        assertTrue(said.endsWith("extradition ordered, not carried out"), said);
    }

    @Test
    void beforeTheMeasureNoMeasureBarsIt() throws Exception {
        String said = on("2006-08-10").headline();
        assertFalse(said.contains("interim measure"), said);
        assertTrue(said.contains("extradition ordered"), said);
        assertFalse(on("2005-01-01").headline().contains("ordered, "), "nothing was ordered");
    }

    @Test
    void everySideOfTheAssuranceHasItsVoice() throws Exception {
        PositionView view = on("2006-11-28");
        assertEquals(6, view.promises().size(), view.promises().toString());
        assertTrue(view.promises().getFirst().contains("Uzbekistan"));
        assertTrue(view.promises().getLast().contains("Defence counsel"));
        assertEquals(4, on("2006-08-10").promises().size(), "nobody had argued yet");
    }

    @Test
    void whatARequestLacksLeadsToWhereItIsEntered() throws Exception {
        PositionView view = on("2006-11-28");
        assertFalse(view.missing().isEmpty());
        assertTrue(view.missing().stream().anyMatch(one -> one.words().contains("Case number")));
        PositionView.Missing number =
                view.missing().stream()
                        .filter(one -> one.words().contains("Case number"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(RecordKind.PROCEEDING, Objects.requireNonNull(number.at()).kind());
    }

    @Test
    void lastDaysAreThoseThatHadBegunToRunEachOnce() throws Exception {
        PositionView before = on("2006-08-10");
        assertEquals(1, before.due().size(), before.due().toString());
        assertEquals("13 Aug 2006", before.due().getFirst().date());
        assertFalse(before.due().getFirst().passed());
        PositionView hearing = on("2006-11-28");
        assertTrue(hearing.due().getFirst().passed());
        assertEquals(
                hearing.due().size(),
                hearing.due().stream().map(one -> one.date() + one.rule()).distinct().count());
    }

    @Test
    void aMemberStandsAsTheGroupDoesAndItIsSaid() throws Exception {
        UUID member =
                Objects.requireNonNull(
                        new Members(casefile.holdings()).of(group).getFirst().member());
        String said = on("2006-11-28", member, Locale.ENGLISH).headline();
        assertTrue(said.contains("Ivanovo group"), said);
        assertTrue(said.contains("15 August 2006"), said);
    }

    @Test
    void itIsSaidInRussianToo() throws Exception {
        String said = on("2006-11-28", group, Locale.forLanguageTag("ru")).headline();
        assertTrue(said.contains("ЕСПЧ"), said);
        assertFalse(said.contains("law."), said);
    }

    @Test
    void ofWhomNothingIsSaidNothingIsTold() throws Exception {
        PositionView view = on("2006-11-28", UUID.randomUUID(), Locale.ENGLISH);
        assertTrue(view.nothing());
        assertTrue(view.missing().isEmpty());
    }
}
