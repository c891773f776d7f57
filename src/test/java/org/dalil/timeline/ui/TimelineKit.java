package org.dalil.timeline.ui;

import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.Navigator;
import org.dalil.desk.Sheets;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.history.shape.DateFields;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.InlineJobs;
import org.dalil.texts.Texts;
import org.dalil.timeline.chronicle.TimelineEntries;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A casefile with claims and events to show on a timeline, and a desk on 2 March 2011 that notes
/// where it was taken.
final class TimelineKit implements AutoCloseable {
    static final Instant NOW = Instant.parse("2011-03-02T14:31:00Z");

    final BareCasefile casefile = new BareCasefile();
    final Events events = new Events(casefile.holdings);
    final Claims claims = new Claims(casefile.holdings);
    final InlineJobs jobs = new InlineJobs();
    final List<Intent> went = new ArrayList<>();
    final List<Exception> problems = new ArrayList<>();
    final Desk desk;
    final TimelineModel model;

    TimelineKit(String language) throws Exception {
        Navigator navigator = new Navigator();
        navigator.shownBy(went::add);
        desk =
                new Desk(
                        Texts.in(Locale.forLanguageTag(language)),
                        jobs,
                        navigator,
                        new Sheets(),
                        problems::add,
                        () -> NOW,
                        ZoneOffset.UTC);
        model = new TimelineModel(new TimelineEntries(casefile.holdings), desk);
    }

    static DateValue date(String edtf) {
        return Objects.requireNonNull(DateFields.of(edtf, edtf, "stated"));
    }

    RecordRef event(String title, String edtf) throws Exception {
        return ref(events.add(title, date(edtf), null));
    }

    /// An event of which only words about its date are known.
    RecordRef said(String title, String words) throws Exception {
        return ref(events.add(title, DateValue.words(words, DateBasis.STATED), null));
    }

    RecordRef undated(String title) throws Exception {
        return ref(events.add(title, null, null));
    }

    private static RecordRef ref(Event event) {
        return new RecordRef(RecordKind.EVENT, event.id());
    }

    Claim claim(String words, String edtf) throws Exception {
        Claim made =
                claims.fromWords(
                        casefile.source("Report").id(), casefile.text(), BareCasefile.words(words));
        Claim dated = made.on(date(edtf));
        claims.change(dated);
        return dated;
    }

    /// Two dated claims that contradict each other.
    List<Claim> conflict() throws Exception {
        Claim one = claim("nine people", "2010-01");
        Claim other = claim("denied", "2010-06");
        new ClaimLinks(casefile.holdings).add(one, other, ClaimLinkKind.CONTRADICTS, "how many");
        return List.of(one, other);
    }

    static RecordRef ref(Claim claim) {
        return new RecordRef(RecordKind.CLAIM, claim.id());
    }

    @Override
    public void close() throws Exception {
        casefile.close();
    }
}
