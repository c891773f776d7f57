package org.dalil.claim.ui;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.dalil.claim.ClaimLinks;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Ground;
import org.dalil.claim.Grounds;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.Screen;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.line.FirstOf;
import org.dalil.desk.control.matter.FieldTelling;
import org.dalil.desk.paint.Viewport;
import org.dalil.history.History;
import org.dalil.history.RecordChange;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.testimony.interview.ToldConsents;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// The inspector “Why do we say this?”: one card a passage, the words first; Enter or a click goes
/// to them in the source.
public final class WhyPane implements Screen {
    private static final int HISTORY_LINES = 6;
    private static final int AT_ONCE = 15;
    private static final double BETWEEN = 9;
    private final Desk desk;
    private final Texts texts;
    private final WhyModel model;
    private final VBox page = new VBox();
    private final ScrollPane root = Viewport.direct(new ScrollPane(page));
    private WhyModel.@Nullable Why shown;
    private @Nullable Consumer<Ground> words;

    public WhyPane(
            Grounds grounds, ClaimLinks links, FieldTelling fields, History history, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = new WhyModel(grounds, links, fields, history, desk);
        page.getStyleClass().add("why-page");
        root.getStyleClass().add("why-side");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setId("why");
        root.setAccessibleText(texts.of("claim.why.title"));
    }

    /// Lets more be said of the words on its cards.
    ///
    /// @param open opens what asks for it
    public void telling(Consumer<Ground> open) {
        words = open;
    }

    /// Says on its cards what those allow who told the words.
    public void consents(ToldConsents consents) {
        model.consents(consents);
    }

    /// The record to explain.
    public ObjectProperty<@Nullable RecordRef> ref() {
        return model.ref();
    }

    private void show(WhyModel.@Nullable Why why) {
        if (why != null && why.equals(shown)) {
            return; // keys in a card stay there
        }
        FieldCards begun = begun(why);
        shown = why;
        if (begun == null) {
            page.getChildren().setAll(head());
        }
        if (why == null) {
            page.getChildren().add(empty("none"));
            return;
        }
        fields(why, begun);
        if (why.whole()) {
            rest(why);
        }
    }

    /// The fields that are there already, when what comes only goes on: keys and scrolling stay.
    private @Nullable FieldCards begun(WhyModel.@Nullable Why why) {
        WhyModel.Why before = shown;
        return why != null
                        && before != null
                        && !before.whole()
                        && before.ref().equals(why.ref())
                        && page.getChildren().getLast() instanceof FieldCards cards
                        && cards.isBeginningOf(why.fields())
                ? cards
                : null;
    }

    private void fields(WhyModel.Why why, @Nullable FieldCards begun) {
        if (begun != null) {
            begun.goOn(why.fields());
        } else if (!why.fields().isEmpty()) {
            page.getChildren().add(new FieldCards(why.fields(), texts, desk.navigator()));
        }
    }

    private void rest(WhyModel.Why why) {
        cards(
                shared(why),
                same ->
                        card(same, why.ref().kind())
                                .told(why.told().get(same.getFirst().source()), texts));
        behind(why);
        if (page.getChildren().size() == 1) {
            page.getChildren().add(empty("empty"));
        }
        if (!why.against().isEmpty()) {
            page.getChildren().add(heading("claim.why.against"));
            cards(why.against(), this::against);
        }
        if (!why.history().isEmpty()) {
            page.getChildren().add(heading("claim.why.history"));
            page.getChildren().addAll(history(why.history()));
        }
    }

    private WhyCard card(List<Ground> same, RecordKind of) {
        Ground ground = same.getFirst();
        WhyCard card = new WhyCard(same, of, texts, () -> go(ground));
        Consumer<Ground> open = words;
        return open == null
                ? card
                : card.telling(texts.of("claim.words.open"), () -> open.accept(ground));
    }

    private <T> void cards(Collection<T> all, Function<T, Node> draw) {
        if (!all.isEmpty()) {
            page.getChildren()
                    .add(
                            new FirstOf<>(
                                    BETWEEN,
                                    List.copyOf(all),
                                    AT_ONCE,
                                    draw,
                                    left ->
                                            texts.of(
                                                    "desk.list.more",
                                                    Map.of("count", left.size()))));
        }
    }

    /// Claims that rest on the same words in the same way share a card; one that alleges something
    /// against a victim has its own, with who alleges it.
    private static Collection<List<Ground>> shared(WhyModel.Why why) {
        Map<List<Object>, List<Ground>> cards = new LinkedHashMap<>();
        for (Ground one : why.grounds()) {
            Object alone = one.allegation() == null ? one.stance() : one.claim();
            cards.computeIfAbsent(
                            List.of(one.passage(), one.stance(), alone), any -> new ArrayList<>())
                    .add(one);
        }
        return cards.values();
    }

    // What was derived has no words of its own: those of its inputs stand for it, each by its
    // claim.
    private void behind(WhyModel.Why why) {
        if (!why.behind().isEmpty()) {
            page.getChildren().add(heading("claim.why.behind"));
        }
        cards(
                why.behind(),
                ground ->
                        new WhyCard(ground, RecordKind.DERIVATION, texts, () -> go(ground))
                                .told(why.told().get(ground.source()), texts));
    }

    private Node head() {
        Label title = heading("claim.why.title");
        Label key = new Label("F8");
        key.getStyleClass().add("key-cap");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(title, space, key);
    }

    private Label heading(String key) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("section-heading");
        return label;
    }

    private Node empty(String why) {
        if (model.unread().get()) {
            return new EmptyState(
                    Feather.ALERT_TRIANGLE,
                    texts.of("claim.why.unread.title"),
                    texts.of("claim.why.unread.text"));
        }
        return new EmptyState(
                Feather.HELP_CIRCLE,
                texts.of("claim.why." + why + ".title"),
                texts.of("claim.why." + why + ".text"));
    }

    private Node against(ClaimRow row) {
        return new WhyCard(row, texts, () -> desk.navigator().go(new Intent.ToRecord(ref(row))));
    }

    private static RecordRef ref(ClaimRow row) {
        return new RecordRef(RecordKind.CLAIM, row.id());
    }

    private List<Node> history(List<RecordChange> changes) {
        return changes.stream()
                .map(RecordChange::act)
                .distinct()
                .limit(HISTORY_LINES)
                .<Node>map(act -> {
                    String when = texts.relativeTime(act.at(), desk.clock().now(), desk.zone());
                    Label line =
                            new Label(
                                    texts.of(
                                            "claim.why.act",
                                            Map.of(
                                                    "by", act.by(),
                                                    "act", act.words(texts),
                                                    "when", when)));
                    line.getStyleClass().add("faint");
                    line.setWrapText(true);
                    line.setMinHeight(Region.USE_PREF_SIZE);
                    return line;
                })
                .toList();
    }

    private void go(Ground ground) {
        desk.navigator()
                .go(
                        new Intent.ToWords(
                                ground.source(),
                                ground.textVersion(),
                                ground.locator().start(),
                                ground.locator().end()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.why().subscribe(this::show),
                model.unread().subscribe(unread -> show(model.why().get())),
                model.attach());
    }

    /// Draws anew also what did not change: people are called otherwise now.
    public void redraw() {
        WhyModel.Why now = shown;
        shown = null;
        show(now);
        reload();
    }

    /// Reads again: the casefile changed.
    public void reload() {
        model.reload();
    }
}
