package org.dalil.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Entrance;
import org.dalil.claim.Attributions;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.ui.ClaimPane;
import org.dalil.claim.ui.ClaimParts;
import org.dalil.claim.ui.WhyPane;
import org.dalil.claim.ui.board.ConflictPane;
import org.dalil.claim.view.StatedTotals;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.Look;
import org.dalil.desk.PathChoice;
import org.dalil.desk.Screen;
import org.dalil.desk.Section;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.document.TextExtraction;
import org.dalil.event.Events;
import org.dalil.event.ui.EventPane;
import org.dalil.event.ui.casework.CasePane;
import org.dalil.event.ui.casework.CaseParts;
import org.dalil.event.ui.casework.GatherSheet;
import org.dalil.exchange.intake.Arrivals;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.exchange.sharing.Shares;
import org.dalil.exchange.table.intake.Tables;
import org.dalil.exchange.ui.ReceiveModel;
import org.dalil.exchange.ui.ReceivePane;
import org.dalil.exchange.ui.ShareDraft;
import org.dalil.exchange.ui.ShareModel;
import org.dalil.exchange.ui.SharePane;
import org.dalil.exchange.ui.TableModel;
import org.dalil.exchange.ui.TablePane;
import org.dalil.history.History;
import org.dalil.history.ui.HistorySheet;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.people.Places;
import org.dalil.people.ui.AgentPane;
import org.dalil.people.ui.AgentParts;
import org.dalil.people.ui.place.PlacePane;
import org.dalil.shell.cover.Cover;
import org.dalil.shell.terms.TermsWay;
import org.dalil.shell.terms.Titles;
import org.dalil.shell.way.Drawings;
import org.dalil.shell.way.Listening;
import org.dalil.shell.way.Reasons;
import org.dalil.shell.way.Testimony;
import org.dalil.shell.way.Ways;
import org.dalil.source.Sources;
import org.dalil.source.intake.Importer;
import org.dalil.source.ui.SourcePane;
import org.dalil.texts.Texts;
import org.dalil.timeline.chronicle.TimelineEntries;
import org.dalil.timeline.ui.TimelinePane;
import org.dalil.vault.ui.KeysModel;
import org.dalil.vault.ui.KeysPane;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/// Puts together the main window of a casefile that was just opened.
public final class WindowMaker implements Workbench {
    private final Surroundings around;

    /// What the window needs that outlives the casefile.
    ///
    /// @param lock locks the casefile
    /// @param patience hears how long nobody may be there before it locks by itself
    public record Surroundings(
            TextExtraction extraction,
            Entrance entrance,
            PathChoice choice,
            Look look,
            Runnable lock,
            Consumer<Duration> patience) {}

    public WindowMaker(Surroundings around) {
        this.around = around;
    }

    /// The doors of the parts, made once for a casefile.
    record Doors(
            Sources sources,
            Claims claims,
            AgentParts people,
            Places places,
            Events events,
            History history) {
        Agents agents() {
            return people.agents();
        }

        static Doors of(Casefile casefile, Naming naming, Texts texts) {
            var holdings = casefile.holdings();
            return new Doors(
                    new Sources(holdings, casefile.vault().blobs()),
                    new Claims(holdings, naming),
                    AgentParts.of(holdings, naming, casefile::identityKey)
                            .hearing(new StatedTotals(holdings, texts)),
                    new Places(holdings),
                    new Events(holdings),
                    holdings.ledger().history());
        }
    }

    @Override
    public Screen open(Casefile casefile, Drafts drafts, Desk plain) {
        Naming naming = new Naming(casefile.namesCovered());
        Desk desk = Cover.desk(plain, naming);
        Doors doors = Doors.of(casefile, naming, desk.texts());
        WindowActions actions = new WindowActions(desk, around.lock());
        PathChoice choice = new ChoiceWhileOpen(around.choice(), actions::isThere);
        SourcePane sources = sources(casefile, doors, choice, drafts, desk);
        WhyPane why = Reasons.pane(casefile.holdings(), naming, drafts, desk);
        Listening listening = Listening.of(casefile, doors.sources()::item, desk);
        ClaimPane claims = new ClaimPane(claimParts(casefile, doors), drafts, desk);
        MainWindow window =
                new MainWindow(
                        desk,
                        casefile,
                        sections(casefile, doors, sources, claims, drafts, desk),
                        why,
                        to ->
                                sources.showWords(
                                        to.source(), to.textVersion(), to.start(), to.end()),
                        new MainWindow.Commands(
                                actions::palette,
                                around.lock(),
                                actions.menu(),
                                new Cover(casefile, naming, doors.people().codeNames(), desk),
                                listening.bar(),
                                () -> counts(doors, desk.texts()),
                                terms(casefile, doors, drafts, desk)));
        CommandList commands =
                commands(casefile, doors, sources, window, choice, desk)
                        .add("shell.key.sum", "Shortcut+Shift+S", claims::addUp)
                        .add("shell.command.terms", "Shortcut+T", TermsWay.to(desk));
        listening.keys().forEach(key -> commands.add(key.name(), key.keys(), key.action()));
        Runnable byTable =
                () -> table(tables(casefile, doors, drafts, desk), sources, choice, desk);
        actions.ready(
                window,
                commands.add("shell.command.table", "", byTable).all(),
                Finding.among(casefile, doors, desk.texts()));
        return led(window, sources, casefile, desk);
    }

    private static MainWindow led(
            MainWindow window, SourcePane sources, Casefile casefile, Desk desk) {
        sources.acceptDrops(window.root());
        Ways ways = new Ways(new Matters(casefile.holdings(), desk.texts()), desk);
        desk.navigator().shownBy(intent -> ways.show(intent, window::show));
        return window;
    }

    private Testimony testimony(
            Casefile casefile, Doors doors, PathChoice choice, Drafts drafts, Desk desk) {
        return Testimony.of(
                casefile.holdings(),
                new Testimony.Importing(importer(casefile, doors, desk), choice),
                doors.sources(),
                doors.people(),
                drafts,
                desk);
    }

    private Map<Section, SectionScreen> sections(
            Casefile casefile,
            Doors doors,
            SourcePane sources,
            ClaimPane claims,
            Drafts drafts,
            Desk desk) {
        Map<Section, SectionScreen> sections = new EnumMap<>(Section.class);
        sections.put(Section.SOURCES, sources);
        sections.put(Section.CLAIMS, claims.screen());
        sections.put(
                Section.CONFLICTS,
                new ConflictPane(claimParts(casefile, doors), drafts, desk).screen());
        MatterDoors matters = MatterDoors.of(casefile.holdings(), doors.agents(), desk.texts());
        Drawings drawings =
                new Drawings(casefile.holdings(), matters, doors.agents().naming(), desk);
        Testimony testimony = testimony(casefile, doors, sources.choice(), drafts, desk);
        sections.put(Section.TESTIMONY, testimony.section());
        sections.put(
                Section.PEOPLE,
                testimony
                        .on(drawings.on(new AgentPane(doors.people(), matters, drafts, desk)))
                        .screen());
        sections.put(
                Section.PLACES,
                new PlacePane(doors.places(), doors.people().terms(), drafts, desk).screen());
        sections.put(
                Section.EVENTS,
                drawings.on(new EventPane(doors.events(), doors.places(), matters, drafts, desk))
                        .screen());
        sections.put(
                Section.CASES,
                drawings.on(new CasePane(cases(casefile, doors, desk), drafts, desk)).screen());
        sections.put(
                Section.TIMELINE,
                new TimelinePane(
                        new TimelineEntries(casefile.holdings(), doors.agents().naming()), desk));
        return sections;
    }

    private SourcePane sources(
            Casefile casefile, Doors doors, PathChoice choice, Drafts drafts, Desk desk) {
        return new SourcePane(
                SourcePane.Parts.of(
                        casefile.holdings(),
                        doors.sources(),
                        doors.agents(),
                        importer(casefile, doors, desk),
                        choice,
                        (source, importing) ->
                                new TablePane(
                                                tables(casefile, doors, drafts, desk),
                                                choice,
                                                importing,
                                                desk)
                                        .open(source)),
                drafts,
                desk);
    }

    private Importer importer(Casefile casefile, Doors doors, Desk desk) {
        return new Importer(
                casefile.holdings(),
                casefile.vault().blobs(),
                doors.sources(),
                around.extraction(),
                desk.texts());
    }

    private static CaseParts cases(Casefile casefile, Doors doors, Desk desk) {
        return CaseParts.of(casefile, doors.agents(), doors.claims(), desk.texts());
    }

    private static ClaimParts claimParts(Casefile casefile, Doors doors) {
        return new ClaimParts(
                doors.claims(),
                new ClaimLinks(casefile.holdings(), doors.agents().naming()),
                new Attributions(casefile.holdings()),
                doors.agents(),
                doors.places(),
                doors.events(),
                ClaimParts.Ledgers.of(casefile.holdings(), doors.agents().naming()));
    }

    private static String counts(Doors doors, Texts texts) throws ProblemException {
        return texts.of(
                "shell.counts",
                Map.of(
                        "sources", doors.sources().rows().count(""),
                        "claims", doors.claims().rows().count("")));
    }

    private static Consumer<Intent.ToTerms> terms(
            Casefile casefile, Doors doors, Drafts drafts, Desk desk) {
        Titles titles =
                new Titles(
                        doors.agents(),
                        doors.places(),
                        doors.sources(),
                        doors.claims(),
                        doors.events(),
                        desk.texts());
        return new TermsWay(casefile.holdings(), titles, drafts, desk).opening();
    }

    private CommandList commands(
            Casefile casefile,
            Doors doors,
            SourcePane sources,
            MainWindow window,
            PathChoice choice,
            Desk desk) {
        ObjectProperty<ShareDraft> unsent = new SimpleObjectProperty<>(ShareDraft.NONE);
        return new CommandList(desk.texts())
                .add("shell.key.import", "Shortcut+O", sources::chooseFiles)
                .add("shell.key.new", "Shortcut+N", window::makeNew)
                .add("shell.key.undo", "Shortcut+Z", window::undo)
                .add("shell.key.redo", "Shortcut+Shift+Z", window::redo)
                .add(
                        "shell.key.acts",
                        "Shortcut+Shift+H",
                        () -> HistorySheet.open(doors.history(), desk))
                .add("shell.key.why", "F8", window::toggleInspector)
                .add("shell.key.names", "F12", window::toggleNames)
                .add(
                        "shell.settings",
                        "",
                        () -> SettingsSheet.open(casefile, around.look(), around.patience(), desk))
                .add(
                        "shell.command.recovery",
                        "",
                        () ->
                                new KeysPane(
                                                new KeysModel(desk, around.entrance(), casefile),
                                                desk,
                                                choice)
                                        .show())
                .add("shell.command.gather", "", () -> gather(casefile, doors, window, desk))
                .add("shell.command.share", "", () -> share(casefile, unsent, desk))
                .add("shell.command.receive", "", () -> receive(casefile, desk))
                .add("shell.keys", "F1", () -> KeysSheet.open(desk))
                .add("shell.key.lock", "Shortcut+L", around.lock());
    }

    private static void gather(Casefile casefile, Doors doors, MainWindow window, Desk desk) {
        GatherSheet.open(cases(casefile, doors, desk), window.shown(), desk);
    }

    private static void share(Casefile casefile, ObjectProperty<ShareDraft> unsent, Desk desk) {
        Shares shares = new Shares(casefile, desk.clock());
        new SharePane(new ShareModel(shares, unsent, desk.jobs(), desk.problems()), desk).open();
    }

    private static void table(TableModel model, SourcePane sources, PathChoice choice, Desk desk) {
        new TablePane(model, choice, sources::chooseFiles, desk).open();
    }

    private static TableModel tables(Casefile casefile, Doors doors, Drafts drafts, Desk desk) {
        Tables tables = new Tables(casefile.holdings(), doors.sources(), desk.texts());
        return new TableModel(tables, drafts, desk);
    }

    private static void receive(Casefile casefile, Desk desk) {
        Arrivals arrivals = new Arrivals(casefile);
        OwnKeys keys = new OwnKeys(casefile.settings());
        new ReceivePane(new ReceiveModel(arrivals, keys, desk.jobs(), desk.problems()), desk)
                .open();
    }
}
