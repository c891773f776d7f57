package org.dalil.shell;

import org.dalil.casefile.Holdings;
import org.dalil.claim.ui.ClaimPane;
import org.dalil.claim.ui.board.ConflictPane;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Section;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.ui.EventPane;
import org.dalil.event.ui.casework.CasePane;
import org.dalil.kernel.RecordKind;
import org.dalil.people.ui.AgentPane;
import org.dalil.people.ui.place.PlacePane;
import org.dalil.shell.way.Doors;
import org.dalil.shell.way.Drawings;
import org.dalil.shell.way.Testimony;
import org.dalil.source.ui.SourcePane;
import org.dalil.timeline.chronicle.TimelineEntries;
import org.dalil.timeline.ui.TimelinePane;

import java.util.EnumMap;
import java.util.Map;

/// The screen of each section of an open casefile, put together once. Shows none of them.
record SectionScreens(Doors doors, Drafts drafts, Desk desk) {
    Map<Section, SectionScreen> with(SourcePane sources, ClaimPane claims, Testimony testimony) {
        Holdings holdings = doors.casefile().holdings();
        MatterDoors matters = MatterDoors.of(holdings, doors.agents(), desk.texts());
        Drawings drawings = new Drawings(holdings, matters, doors.agents().naming(), desk);
        Map<Section, SectionScreen> sections = new EnumMap<>(Section.class);
        sections.put(Section.SOURCES, sources);
        sections.put(Section.CLAIMS, claims.screen());
        sections.put(
                Section.CONFLICTS, new ConflictPane(doors.claimParts(), drafts, desk).screen());
        sections.put(Section.TESTIMONY, testimony.section());
        sections.put(
                Section.PEOPLE,
                testimony
                        .on(drawings.on(new AgentPane(doors.people(), matters, drafts, desk)))
                        .screen());
        sections.put(
                Section.PLACES,
                new PlacePane(doors.places(), doors.people().terms(), drafts, desk)
                        .with(testimony.appearances(RecordKind.PLACE))
                        .screen());
        sections.put(
                Section.EVENTS,
                drawings.on(new EventPane(doors.events(), doors.places(), matters, drafts, desk))
                        .with(testimony.appearances(RecordKind.EVENT))
                        .screen());
        sections.put(
                Section.CASES,
                drawings.on(new CasePane(doors.cases(desk.texts()), drafts, desk)).screen());
        sections.put(
                Section.TIMELINE,
                new TimelinePane(new TimelineEntries(holdings, doors.agents().naming()), desk));
        return sections;
    }
}
