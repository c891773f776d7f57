package org.dalil.desk.paint;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/// The shadow of a card that floats, drawn once and kept. As an effect of the card itself it would
/// be reckoned anew with every letter typed in it, which without a graphics card takes longer than
/// all the rest.
public final class Shadow extends Region {
    private final Region card;

    /// The shadow of this card, to be placed right before it among the children of the same parent.
    public Shadow(Region card) {
        this.card = card;
        getStyleClass().add("shadow");
        setManaged(false);
        setMouseTransparent(true);
        setCache(true);
        visibleProperty().bind(card.visibleProperty());
        card.layoutBoundsProperty().subscribe(this::follow);
        card.layoutXProperty().subscribe(this::follow);
        card.layoutYProperty().subscribe(this::follow);
    }

    private void follow() {
        Bounds at = card.getLayoutBounds();
        resizeRelocate(card.getLayoutX(), card.getLayoutY(), at.getWidth(), at.getHeight());
    }
}
