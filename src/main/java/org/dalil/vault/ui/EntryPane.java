package org.dalil.vault.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Later;
import org.dalil.desk.Look;
import org.dalil.desk.PathChoice;
import org.dalil.desk.Screen;
import org.dalil.desk.paint.Shadow;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// The first screen and the lock screen: one card in the middle of an empty page. Shows nothing
/// from inside a casefile.
public final class EntryPane implements Screen {
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final EntryModel model;
    private final UnlockCards unlocking;
    private final StartCards starting;
    private final CreateCard creating;
    private final Hyperlink another;
    private final StackPane place = new StackPane();
    private final VBox page = new VBox(14);
    private final HBox look;
    private final StackPane root = new StackPane();
    private @Nullable Card shown;
    private Subscription following = Subscription.EMPTY;

    /// @param choice how folders are chosen
    /// @param documents where casefiles are made unless another folder is chosen
    /// @param look shows and changes language and look
    public EntryPane(EntryModel model, Desk desk, PathChoice choice, Path documents, Look look) {
        this.model = model;
        this.unlocking = new UnlockCards(model, desk);
        this.starting = new StartCards(model, desk, choice, documents);
        this.creating = new CreateCard(model, desk, choice, documents);
        this.another =
                new CardParts(desk)
                        .link(
                                "another-casefile",
                                desk.texts().of("vault.entry.another"),
                                model::showAll);
        page.getStyleClass().add("start-page");
        page.getChildren().addAll(place, another);
        this.look = new LookBar(desk, look).root();
        StackPane.setAlignment(this.look, Pos.TOP_RIGHT);
        root.setId("entry");
        root.getChildren().addAll(page, this.look);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subscription attach() {
        Subscription cards = model.card.subscribe(card -> show());
        Subscription chosen = model.chosen.subscribe((before, now) -> showIfUnlocking());
        Subscription links = model.busy.subscribe(busy -> rest(!busy.isEmpty()));
        return Subscription.combine(cards, chosen, links, this::leave, model::stop);
    }

    /// Puts the keys where typing goes on.
    public void focus() {
        if (shown != null) {
            shown.focus();
        }
    }

    private void showIfUnlocking() {
        if (model.card.get() == EntryCard.UNLOCK) {
            show();
        }
    }

    private void show() {
        leave();
        Card card =
                switch (model.card.get()) {
                    case WELCOME -> starting.welcome();
                    case UNLOCK -> unlocking.unlock();
                    case RECOVER -> unlocking.recover();
                    case CREATE -> creating.card();
                    case OFFER -> starting.offer();
                    case KEY -> starting.key();
                    case BACKUPS -> starting.backups();
                };
        shown = card;
        following = card.attach();
        place.getChildren().setAll(new Shadow(card.node()), card.node());
        boolean elsewhere =
                switch (model.card.get()) {
                    case UNLOCK, RECOVER, BACKUPS -> true;
                    default -> false;
                };
        another.setVisible(elsewhere);
        look.setVisible(isBefore(model.card.get()));
        Later.run(card::focus);
    }

    /// Whether nothing is typed or shown on this card that making it anew would lose.
    private static boolean isBefore(EntryCard card) {
        return card == EntryCard.WELCOME || card == EntryCard.UNLOCK;
    }

    private void rest(boolean busy) {
        another.setDisable(busy);
        look.setDisable(busy);
    }

    private void leave() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        place.getChildren().clear();
        shown = null;
    }
}
