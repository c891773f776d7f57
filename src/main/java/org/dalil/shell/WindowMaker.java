package org.dalil.shell;

import static org.dalil.desk.keys.Scope.GLOBAL;
import static org.dalil.desk.keys.Scope.TRANSCRIPT;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Entrance;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.ui.ClaimPane;
import org.dalil.claim.ui.WhyPane;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.Look;
import org.dalil.desk.PathChoice;
import org.dalil.desk.Screen;
import org.dalil.document.TextExtraction;
import org.dalil.event.ui.casework.GatherSheet;
import org.dalil.exchange.intake.Arrivals;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.exchange.sharing.Shares;
import org.dalil.exchange.ui.ReceiveModel;
import org.dalil.exchange.ui.ReceivePane;
import org.dalil.exchange.ui.ShareDraft;
import org.dalil.exchange.ui.ShareModel;
import org.dalil.exchange.ui.SharePane;
import org.dalil.exchange.ui.TableModel;
import org.dalil.exchange.ui.TablePane;
import org.dalil.history.ui.HistorySheet;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.packet.ui.PacketParts;
import org.dalil.packet.ui.PacketSheet;
import org.dalil.packet.ui.RegisterSheet;
import org.dalil.people.Naming;
import org.dalil.shell.cover.Cover;
import org.dalil.shell.keys.KeyMapSheet;
import org.dalil.shell.keys.KeysSheet;
import org.dalil.shell.terms.TermsWay;
import org.dalil.shell.terms.Titles;
import org.dalil.shell.way.Doors;
import org.dalil.shell.way.Listening;
import org.dalil.shell.way.Reasons;
import org.dalil.shell.way.Testimony;
import org.dalil.shell.way.Ways;
import org.dalil.source.ui.SourcePane;
import org.dalil.source.ui.SourceParts;
import org.dalil.testimony.ui.transcript.TranscriptPane;
import org.dalil.texts.Texts;
import org.dalil.vault.ui.KeysModel;
import org.dalil.vault.ui.KeysPane;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Puts together the main window of a casefile that was just opened.
public final class WindowMaker implements Workbench {
    private final Surroundings around;

    /// What the window needs that outlives the casefile.
    ///
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

    @Override
    public Screen open(Casefile casefile, Drafts drafts, Desk plain) {
        Naming naming = new Naming(casefile.namesCovered());
        Desk desk = Cover.desk(plain, naming);
        Doors doors = Doors.of(casefile, naming, around.extraction(), desk.texts());
        Listening listening = Listening.of(casefile, doors.sources()::item, desk);
        WindowActions actions = new WindowActions(desk, around.lock(), listening.hold());
        PathChoice choice = new ChoiceWhileOpen(around.choice(), actions::isThere);
        SourcePane sources = sources(casefile, doors, choice, drafts, desk);
        WhyPane why = Reasons.pane(casefile.holdings(), naming, drafts, desk);
        Runnable share = share(casefile, desk);
        Testimony testimony = testimony(doors, choice, listening, share, drafts, desk);
        ClaimPane claims = new ClaimPane(doors.claimParts(), drafts, desk);
        MainWindow window =
                new MainWindow(
                        desk,
                        casefile,
                        new SectionScreens(doors, drafts, desk).with(sources, claims, testimony),
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
        Runnable byTable = () -> table(tables(doors, drafts, desk), sources, choice, desk);
        CommandList commands =
                commands(casefile, doors, sources, window, choice, desk)
                        .add(GLOBAL.id("sum"), claims::addUp)
                        .add(GLOBAL.id("terms"), TermsWay.to(desk))
                        .add(GLOBAL.id("table"), byTable);
        spoken(commands, testimony).add(GLOBAL.id("share"), share);
        listening.keys().forEach(key -> commands.add(key.id(), key.action()));
        actions.ready(window, commands.all(), Finding.among(casefile, doors, desk.texts()));
        return led(window, sources, casefile, desk);
    }

    private static CommandList spoken(CommandList commands, Testimony testimony) {
        return commands.add(GLOBAL.id("codes"), testimony::openCodes)
                .add(TRANSCRIPT.id("hand-over"), testimony.words().handover()::begin);
    }

    private static MainWindow led(
            MainWindow window, SourcePane sources, Casefile casefile, Desk desk) {
        sources.acceptDrops(window.root());
        Ways ways = new Ways(new Matters(casefile.holdings(), desk.texts()), desk);
        desk.navigator().shownBy(intent -> ways.show(intent, window::show));
        return window;
    }

    private SourcePane sources(
            Casefile casefile, Doors doors, PathChoice choice, Drafts drafts, Desk desk) {
        return new SourcePane(
                SourceParts.of(
                        casefile.holdings(),
                        doors.sources(),
                        doors.agents(),
                        doors.importer(),
                        choice,
                        (source, importing) ->
                                new TablePane(tables(doors, drafts, desk), choice, importing, desk)
                                        .open(source)),
                drafts,
                desk);
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
        Runnable changing = () -> KeyMapSheet.open(desk, choice);
        return new CommandList(desk.texts())
                .add(GLOBAL.id("import"), sources::chooseFiles)
                .add(GLOBAL.id("new"), window::makeNew)
                .add(GLOBAL.id("undo"), window::undo)
                .add(GLOBAL.id("redo"), window::redo)
                .add(GLOBAL.id("acts"), () -> HistorySheet.open(doors.history(), desk))
                .add(GLOBAL.id("why"), window::toggleInspector)
                .add(GLOBAL.id("names"), window::toggleNames)
                .add(
                        GLOBAL.id("settings"),
                        () ->
                                SettingsSheet.open(
                                        casefile, around.look(), around.patience(), changing, desk))
                .add(
                        GLOBAL.id("recovery"),
                        () ->
                                new KeysPane(
                                                new KeysModel(desk, around.entrance(), casefile),
                                                desk,
                                                choice)
                                        .show())
                .add(GLOBAL.id("gather"), () -> gather(doors, window, desk))
                .add(GLOBAL.id("packet"), () -> packet(casefile, doors, window, choice, desk))
                .add(
                        GLOBAL.id("packets"),
                        () -> RegisterSheet.open(packets(casefile, doors, choice), desk))
                .add(GLOBAL.id("receive"), () -> receive(casefile, desk))
                .add(GLOBAL.id("keys"), () -> KeysSheet.open(desk, changing))
                .add(GLOBAL.id("change-keys"), changing)
                .add(GLOBAL.id("lock"), around.lock());
    }

    private static void gather(Doors doors, MainWindow window, Desk desk) {
        GatherSheet.open(doors.cases(desk.texts()), window.shown(), desk);
    }

    private static Testimony testimony(
            Doors doors,
            PathChoice choice,
            Listening listening,
            Runnable share,
            Drafts drafts,
            Desk desk) {
        TranscriptPane words = new TranscriptPane(doors.words(), listening.player(), drafts, desk);
        words.handover().sharing(share);
        return new Testimony(doors, choice, drafts, words, desk);
    }

    private static Runnable share(Casefile casefile, Desk desk) {
        ObjectProperty<ShareDraft> unsent = new SimpleObjectProperty<>(ShareDraft.NONE);
        Shares shares = new Shares(casefile, desk.clock());
        return () ->
                new SharePane(new ShareModel(shares, unsent, desk.jobs(), desk.problems()), desk)
                        .open();
    }

    private static void packet(
            Casefile casefile, Doors doors, MainWindow window, PathChoice choice, Desk desk) {
        RecordRef shown = window.shown();
        PacketSheet.open(
                packets(casefile, doors, choice), desk, shown == null ? List.of() : List.of(shown));
    }

    private static PacketParts packets(Casefile casefile, Doors doors, PathChoice choice) {
        return PacketParts.of(casefile, doors.sources(), choice);
    }

    private static void table(TableModel model, SourcePane sources, PathChoice choice, Desk desk) {
        new TablePane(model, choice, sources::chooseFiles, desk).open();
    }

    private static TableModel tables(Doors doors, Drafts drafts, Desk desk) {
        return new TableModel(doors.tables(desk.texts()), drafts, desk);
    }

    private static void receive(Casefile casefile, Desk desk) {
        Arrivals arrivals = new Arrivals(casefile);
        OwnKeys keys = new OwnKeys(casefile.settings());
        new ReceivePane(new ReceiveModel(arrivals, keys, desk.jobs(), desk.problems()), desk)
                .open();
    }
}
