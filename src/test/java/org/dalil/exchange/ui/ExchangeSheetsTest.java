package org.dalil.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Attribution;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Wording;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.Navigator;
import org.dalil.desk.Sheets;
import org.dalil.desk.Theme;
import org.dalil.exchange.intake.Arrivals;
import org.dalil.exchange.sharing.ExampleContent;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.exchange.sharing.Shares;
import org.dalil.history.ActName;
import org.dalil.kernel.Clock;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.Picture;
import org.dalil.kit.SealedCasefile;
import org.dalil.kit.UsesScreen;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// Both sheets on a screen: what can be pressed when, and what is said.
@UsesScreen
class ExchangeSheetsTest {
    @TempDir Path dir;
    private final List<Exception> problems = new ArrayList<>();
    private Casefile ours;
    private Casefile theirs;
    private final AtomicReference<Scene> shown = new AtomicReference<>();
    private final Sheets sheets = new Sheets();

    @BeforeEach
    void open() throws Exception {
        ours = SealedCasefile.create(dir.resolve("Ours.dalil"));
        ours.sign("KM");
        theirs = SealedCasefile.create(dir.resolve("Theirs.dalil"));
        new ExampleContent(ours, 1).add();
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        ours.close();
        theirs.close();
        assertEquals(List.of(), problems);
    }

    private Desk stage(Locale language, Theme theme) throws Exception {
        FxToolkit.setupStage(stage -> {
            Theme.loadFonts();
            Scene scene = new Scene(new StackPane(new Region(), sheets.layer()), 1366, 768);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            shown.set(scene);
        });
        return new Desk(
                Texts.in(language),
                new InlineJobs(),
                new Navigator(),
                sheets,
                problems::add,
                Clock.system(),
                ZoneId.of("UTC"));
    }

    private Scene scene() {
        return Objects.requireNonNull(shown.get());
    }

    private <T extends Node> T find(Class<T> type, String id) {
        return type.cast(Objects.requireNonNull(scene().lookup("#" + id), id));
    }

    private void press(String id) {
        Button button = find(Button.class, id);
        assertFalse(button.isDisabled(), id);
        button.fire();
    }

    private void journey(Locale language, Theme theme, String name) throws Exception {
        Desk desk = stage(language, theme);
        Path file = dir.resolve(name + ".dalil.age");
        ReceiveModel in =
                new ReceiveModel(
                        new Arrivals(theirs),
                        new OwnKeys(theirs.settings()),
                        desk.jobs(),
                        problems::add);
        FxToolkit.setupFixture(() -> {
            ShareModel out =
                    new ShareModel(
                            new Shares(ours, Clock.system()),
                            new SimpleObjectProperty<>(ShareDraft.NONE),
                            desk.jobs(),
                            problems::add);
            new SharePane(out, desk).open();
            assertTrue(find(Button.class, "share-start").isDisabled());
            find(TextInputControl.class, "share-keys").setText("age1qqq");
            assertTrue(find(Label.class, "share-echo").getStyleClass().contains("bad"));
            Picture.take(scene(), name + "-share-key");
            find(RadioButton.class, "share-for-passphrase").fire();
            find(TextInputControl.class, "share-passphrase").setText("тополь рубанок 71");
            Picture.take(scene(), name + "-share-passphrase");
            find(RadioButton.class, "share-for-key").fire();
            in.open();
            find(TextInputControl.class, "share-keys").setText(in.ourKey().get());
            find(TextInputControl.class, "share-purpose").setText("Доклад комитету");
            out.file().set(file);
            press("share-start");
            assertTrue(find(Label.class, "share-done").isVisible());
            assertFalse(find(Button.class, "share-start").isVisible());
            Picture.take(scene(), name + "-share-done");
            press("share-close");
            assertFalse(desk.sheets().isOpen());
        });
        receive(in, desk, file, name);
        assertEquals(ExampleContent.everything(ours), ExampleContent.everything(theirs));
    }

    private void receive(ReceiveModel in, Desk desk, Path file, String name) throws Exception {
        FxToolkit.setupFixture(() -> {
            new ReceivePane(in, desk).open();
            assertTrue(find(Button.class, "receive-check").isDisabled());
            in.file().set(file);
            Picture.take(scene(), name + "-receive-choose");
            press("receive-check");
            Picture.take(scene(), name + "-receive-checked");
            assertTrue(find(Label.class, "receive-cover").getText().contains("Доклад"));
            press("receive-take");
            assertTrue(find(Label.class, "receive-done").isVisible());
            Picture.take(scene(), name + "-receive-done");
            press("receive-close");
        });
    }

    @Test
    void whatRestsOnNothingIsToldBeforeAnythingLeaves() throws Exception {
        Claims claims = new Claims(ours.holdings());
        Desk desk = stage(Locale.of("ru"), Theme.LIGHT);
        FxToolkit.setupFixture(() -> {
            share(desk).open();
            assertFalse(find(Label.class, "share-unfounded").getParent().getParent().isVisible());
            desk.sheets().close();
        });
        Claim bare = fromNowhere();
        List<Intent> went = new ArrayList<>();
        desk.navigator().shownBy(went::add);
        FxToolkit.setupFixture(() -> {
            share(desk).open();
            assertTrue(find(Label.class, "share-unfounded").getText().startsWith("1 сведение не "));
            assertFalse(find(Node.class, "share-unfounded-list").isVisible());
            press("share-unfounded-see");
            assertTrue(find(Node.class, "share-unfounded-list").isVisible());
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            Picture.take(scene(), "ru-light-share-unfounded");
            Button link =
                    (Button)
                            find(Node.class, "share-unfounded-list").lookupAll(".link").stream()
                                    .findFirst()
                                    .orElseThrow();
            assertEquals("Из ниоткуда", link.getText());
            link.fire();
        });
        assertFalse(desk.sheets().isOpen());
        assertEquals(
                List.of(new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, bare.id()))), went);
        claims.remove(bare);
        assertEquals(0, new Shares(ours, Clock.system()).unfounded().count());
    }

    private Claim fromNowhere() throws Exception {
        Wording words = Wording.beginningWith("Из ниоткуда");
        return ours.holdings()
                .create(
                        ActName.of("claim.act.change", "claim", 1),
                        Claim.SHAPE,
                        Claim.draft(ours.holdings().ids().next(), 99, words));
    }

    private SharePane share(Desk desk) {
        ShareModel out =
                new ShareModel(
                        new Shares(ours, Clock.system()),
                        new SimpleObjectProperty<>(ShareDraft.NONE),
                        desk.jobs(),
                        problems::add);
        return new SharePane(out, desk);
    }

    @Test
    void whatNamesNobodyCanBeLeftOutOnTheSheet() throws Exception {
        Claims claims = new Claims(ours.holdings());
        Claim one = ours.holdings().records().where(Claim.SHAPE, "TRUE", "number").getFirst();
        claims.change(one.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        for (Attribution link : claims.chain(one.id())) {
            new Attributions(ours.holdings()).remove(one, Attributions.ref(link));
        }
        String key = new OwnKeys(theirs.settings()).identity().recipient().text();
        Desk desk = stage(Locale.of("ru"), Theme.LIGHT);
        FxToolkit.setupFixture(() -> {
            ShareModel out =
                    new ShareModel(
                            new Shares(ours, Clock.system()),
                            new SimpleObjectProperty<>(ShareDraft.NONE),
                            desk.jobs(),
                            problems::add);
            new SharePane(out, desk).open();
            assertFalse(find(Button.class, "share-leave-out").isVisible());
            find(TextInputControl.class, "share-keys").setText(key);
            out.file().set(dir.resolve("out.dalil.age"));
            press("share-start");
            assertTrue(find(Label.class, "share-echo").getText().startsWith("С-1 "));
            Picture.take(scene(), "ru-light-share-refused");
            press("share-leave-out");
            assertTrue(find(Label.class, "share-left-out").isVisible());
            assertFalse(scene().getRoot().lookupAll("#share-alongside").iterator().hasNext());
            Picture.take(scene(), "ru-light-share-left-out");
        });
    }

    @Test
    void inEnglishAndLight() throws Exception {
        journey(Locale.ENGLISH, Theme.LIGHT, "en-light");
    }

    @Test
    void inRussianAndDark() throws Exception {
        journey(Locale.of("ru"), Theme.DARK, "ru-dark");
    }
}
