package org.dalil.shell;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.RowSource;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.desk.Intent;
import org.dalil.desk.Section;
import org.dalil.event.EventRow;
import org.dalil.event.Events;
import org.dalil.event.casework.CaseRow;
import org.dalil.event.casework.Cases;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.Agents;
import org.dalil.people.PlaceRow;
import org.dalil.people.Places;
import org.dalil.shell.way.Doors;
import org.dalil.source.SourceRow;
import org.dalil.source.Sources;
import org.dalil.testimony.interview.InterviewList;
import org.dalil.testimony.interview.InterviewRow;
import org.dalil.testimony.interview.Interviews;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Finds records of every kind for the palette, a handful of each.
record Finding(
        Agents agents,
        Places places,
        Sources sources,
        Claims claims,
        Events events,
        Cases cases,
        InterviewList interviews,
        Texts texts)
        implements PaletteModel.RecordFinder {
    private static final int EACH = 5;

    /// Over an open casefile.
    static Finding among(Casefile casefile, Doors doors, Texts texts) {
        return new Finding(
                doors.agents(),
                doors.places(),
                doors.sources(),
                doors.claims(),
                doors.events(),
                new Cases(casefile.holdings()),
                new InterviewList(new Interviews(casefile.holdings()), doors.agents().naming()),
                texts);
    }

    @Override
    public List<PaletteModel.Found> find(String typed) throws ProblemException {
        if (Folding.key(typed).isEmpty()) {
            return List.of(); // signs alone name nothing
        }
        List<PaletteModel.Found> found = new ArrayList<>();
        for (Agent one : agents.suggest(typed, EACH)) {
            found.add(line(agents.naming().of(one), Section.PEOPLE, RecordKind.AGENT, one.id()));
        }
        for (SourceRow one : page(sources.rows(), typed)) {
            found.add(line(one.title(), Section.SOURCES, RecordKind.SOURCE, one.id()));
        }
        for (ClaimRow one : page(claims.rows(), typed)) {
            found.add(line(one.told(texts), Section.CLAIMS, RecordKind.CLAIM, one.id()));
        }
        for (EventRow one : page(events.rows(), typed)) {
            found.add(line(one.title(), Section.EVENTS, RecordKind.EVENT, one.id()));
        }
        for (PlaceRow one : page(places.rows(), typed)) {
            found.add(line(one.name(), Section.PLACES, RecordKind.PLACE, one.id()));
        }
        for (CaseRow one : page(cases.rows(), typed)) {
            found.add(line(one.title(), Section.CASES, RecordKind.CASE, one.id()));
        }
        for (InterviewRow one : page(interviews, typed)) {
            found.add(line(one.title(), Section.TESTIMONY, RecordKind.INTERVIEW, one.id()));
        }
        return found;
    }

    private static <R> List<R> page(RowSource<R> rows, String typed) throws ProblemException {
        return rows.page(typed, 0, EACH);
    }

    private PaletteModel.Found line(String words, Section section, RecordKind kind, UUID id) {
        return new PaletteModel.Found(
                Excerpt.line(words),
                texts.of(section.nameKey()),
                new Intent.ToRecord(new RecordRef(kind, id)));
    }
}
