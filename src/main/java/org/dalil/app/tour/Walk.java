package org.dalil.app.tour;

import org.dalil.app.demonstration.Demonstration;
import org.dalil.app.demonstration.Documents;
import org.dalil.app.demonstration.Sheet;
import org.dalil.app.demonstration.What;
import org.dalil.app.demonstration.Where;
import org.dalil.app.demonstration.Who;
import org.dalil.desk.Intent;
import org.dalil.desk.Navigator;
import org.dalil.desk.Section;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;

import java.util.List;

/// The way through an open casefile, picture by picture. Goes where a person can go, by the same
/// intents and keys.
final class Walk {
    private final Visitor visitor;
    private final Album album;
    private final Navigator navigator;
    private final Texts texts;
    private final Demonstration story;

    Walk(Visitor visitor, Album album, Navigator navigator, Texts texts, Demonstration story) {
        this.visitor = visitor;
        this.album = album;
        this.navigator = navigator;
        this.texts = texts;
        this.story = story;
    }

    /// Every section and record.
    void sections() throws TourException {
        record("sources", source(Sheet.BRIEFING));
        record("source-russian", source(Sheet.STATEMENT));
        words();
        record("claim-conflict", story.claim("twenty-eight"));
        record("claim-many-words", story.claim("businessman"));
        record("claim-assurance", story.claim("sufficient"));
        record("claim-draft", story.claim("year-held"));
        record("claim-share", story.claim("requests"));
        record("conflict", story.conflict("twenty-eight"));
        visitor.key("Shortcut+N");
        album.picture("conflicts-proposed");
        visitor.key("ESCAPE");
        people();
        record("place", story.place(Where.ALMATY));
        record("event", story.event(What.RETURN));
        over("event-map", "map");
        over("event-grid", "grid");

        go(new Intent.ToRecord(story.event(What.CUSTODY)));
        over("event-command", "command");
        record("case", story.workingFile());
        visitor.press("case-card-due");
        album.picture("case-due");
        visitor.press("case-card-due");
        go(new Intent.ToSection(Section.TIMELINE));
        album.picture("timeline");
        visitor.key("Shortcut+Shift+T");
        album.picture("timeline-table");
        visitor.key("Shortcut+Shift+T");
        testimony();
    }

    /// An interview, a decision on consent as it is filled in, a transcript as it is written, and
    /// consent on the person’s page.
    private void testimony() throws TourException {
        record("testimony", story.interview());
        visitor.reveal("consent-archive");
        album.picture("testimony-consent");
        visitor.key("ENTER");
        album.picture("testimony-decision");
        visitor.press("consent-close");
        record("transcript", story.transcript());
        visitor.key("Alt+DOWN");
        visitor.key("Alt+DOWN");
        visitor.key("F4");
        album.picture("transcript-written");
        for (int down = 0; down < 8; down++) {
            visitor.key("Alt+DOWN");
        }
        album.picture("transcript-linked");
        visitor.key("Shortcut+Shift+D");
        album.picture("transcript-code");
        visitor.key("ESCAPE");
        visitor.key("TAB");
        visitor.key("Shortcut+F");
        visitor.type("transcript-find", "the");
        album.picture("transcript-find");
        visitor.key("ESCAPE");
        visitor.key("ESCAPE");
        album.picture("testimony-transcripts");
        visitor.key("Shortcut+Shift+C");
        album.picture("codes");
        visitor.key("ESCAPE");
        record("people-named", story.named());
        record("people-consent", story.witness());
    }

    private void people() throws TourException {
        record("people-disputed", story.agent(Who.ALMATY));
        record("people-group", story.agent(Who.IVANOVO));
        law();
        record("people-denial", story.agent(Who.PERSON_K));
        fold("retractions");
        record("people-body", story.agent(Who.COURT));
        go(new Intent.ToRecord(story.agent(Who.BUSINESSMAN)));
        visitor.press("agent-code-name");
        visitor.key("F12");
        album.picture("people-code-names");
        visitor.key("F12");
        visitor.key("Shortcut+Z");
    }

    /// What the law says of the group that is shown: each fold alone, brought into sight by its
    /// keys.
    private void law() throws TourException {
        over("agent-network", "network");
        for (String fold : List.of("elements", "forms", "bonds")) {
            fold(fold);
        }
    }

    private void fold(String name) throws TourException {
        String id = "fold-" + name;
        visitor.press(id);
        visitor.reveal(id);
        album.picture("people-law-" + name);
        visitor.press(id);
    }

    /// A view that lies over the page it is opened from.
    private void over(String button, String name) throws TourException {
        visitor.at(name);
        visitor.press(button);
        album.picture(name);
        visitor.key("ESCAPE");
    }

    /// What lies over the window.
    void sheets() throws TourException {
        go(new Intent.ToSection(Section.CLAIMS));
        visitor.key("Shortcut+K");
        album.picture("palette");
        visitor.type("palette-field", "андижан");
        album.picture("palette-found");
        visitor.key("ESCAPE");
        visitor.key("Shortcut+Shift+H");
        album.picture("history");
        visitor.key("ESCAPE");
        visitor.key("F1");
        album.picture("keys");
        visitor.key("ESCAPE");
        numbers();
        table();
        terms();
        command("shell.settings", "settings");
        command("shell.command.recovery", "passphrase");
        command("shell.command.share", "share");
        command("shell.command.receive", "receive");
        packets();
    }

    /// What would leave of a group and what stays, and the packets that left.
    private void packets() throws TourException {
        go(new Intent.ToRecord(story.agent(Who.IVANOVO)));
        open("keymap.command.window.packet");
        visitor.type("packet-title", texts.of("packet.sheet.title"));
        album.picture("packet");
        visitor.key("ESCAPE");
        command("keymap.command.window.packets", "packets");
    }

    /// What may not be added up, a share, and a derived claim.
    private void numbers() throws TourException {
        visitor.act(() -> navigator.go(new Intent.ToRecord(story.claim("nine"))));
        visitor.key("Shortcut+Shift+S");
        add("C-1");
        album.picture("sum-refused");
        visitor.key("ESCAPE");
        visitor.act(() -> navigator.go(new Intent.ToRecord(story.claim("requests"))));
        visitor.key("Shortcut+Shift+S");
        album.picture("sum-share");
        visitor.press("sum-keep");
        album.picture("claim-derived");
        visitor.key("Shortcut+Z");
    }

    private void add(String typed) throws TourException {
        visitor.type("sum-find", typed);
        visitor.key("ENTER");
    }

    /// The sheet that makes records of a table, on the table that is there.
    private void table() throws TourException {
        open("keymap.command.window.table");
        visitor.key("ENTER");
        album.picture("table");
        visitor.key("ESCAPE");
    }

    /// The list of what claims state, at a term that the story uses.
    private void terms() throws TourException {
        go(new Intent.ToTerms("predicate", texts.of("vocabulary.predicate.number_of_people")));
        visitor.press("terms-uses");
        album.picture("terms");
        visitor.key("ESCAPE");
    }

    private void command(String key, String name) throws TourException {
        open(key);
        album.picture(name);
        visitor.key("ESCAPE");
    }

    private void open(String key) throws TourException {
        visitor.key("Shortcut+K");
        visitor.type("palette-field", texts.of(key));
        visitor.key("ENTER");
    }

    private void words() throws TourException {
        Documents.Held sheet = story.documents().of(Sheet.ARTICLE);
        Locator words = sheet.find("took him in the middle of Moscow");
        go(
                new Intent.ToWords(
                        sheet.source().id(), sheet.version().id(), words.start(), words.end()));
        album.picture("words-in-source");
    }

    private RecordRef source(Sheet sheet) {
        return new RecordRef(RecordKind.SOURCE, story.documents().of(sheet).source().id());
    }

    private void record(String name, RecordRef ref) throws TourException {
        visitor.at(name);
        go(new Intent.ToRecord(ref));
        album.picture(name);
    }

    private void go(Intent intent) throws TourException {
        visitor.act(() -> navigator.go(intent));
    }
}
