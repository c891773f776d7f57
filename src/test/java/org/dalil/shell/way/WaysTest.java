package org.dalil.shell.way;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.desk.Intent;
import org.dalil.desk.Section;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// What has no page of its own is shown on the page of what it belongs to.
class WaysTest {
    private final DeskKit kit = new DeskKit();
    private final List<Intent> shown = new ArrayList<>();
    private BareCasefile casefile;
    private Matters matters;
    private RecordRef event;
    private Ways ways;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        matters = new Matters(casefile.holdings, kit.desk.texts());
        Event made = new Events(casefile.holdings).add("The return", null, null);
        event = new RecordRef(RecordKind.EVENT, made.id());
        ways = new Ways(matters, kit.desk);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    @Test
    void anInvolvementIsOnThePageOfItsActsEvent() throws Exception {
        Matter act = matters.add(MatterKind.ACT, "Return", event, List.of());
        Matter part = matters.add(MatterKind.INVOLVEMENT, "Guards", act.ref(), List.of());
        ways.show(new Intent.ToRecord(part.ref()), shown::add);
        assertEquals(List.of(new Intent.ToRecord(event)), shown);
    }

    @Test
    void whatBelongsNowhereLeadsNowhere() throws Exception {
        Matter act = matters.add(MatterKind.ACT, "Return", null, List.of());
        ways.show(new Intent.ToRecord(act.ref()), shown::add);
        assertEquals(List.of(), shown);
        assertEquals(List.of(), kit.problems);
    }

    @Test
    void everythingElseIsShownAtOnce() {
        Intent section = new Intent.ToSection(Section.CLAIMS);
        ways.show(section, shown::add);
        ways.show(new Intent.ToRecord(event), shown::add);
        assertEquals(List.of(section, new Intent.ToRecord(event)), shown);
    }

    @Test
    void whoeverGoesOnIsNotLedElsewhereAfter() throws Exception {
        Matter act = matters.add(MatterKind.ACT, "Return", event, List.of());
        kit.jobs.hold();
        ways.show(new Intent.ToRecord(act.ref()), shown::add);
        Intent section = new Intent.ToSection(Section.CLAIMS);
        ways.show(section, shown::add);
        kit.jobs.release();
        assertEquals(List.of(section), shown);
    }
}
