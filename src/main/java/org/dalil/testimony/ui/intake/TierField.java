package org.dalil.testimony.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.CodeChoice;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.testimony.transcript.Layer;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.ui.field.LanguageField;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;

/// One tier of a file that has several: what it is, and of a translation in which language. Draws
/// and forwards.
final class TierField {
    private static final double WIDTH = 200;
    private final HBox root = new HBox(6);
    private final IntakeModel model;
    private final int place;
    private final LanguageField language;
    private Layer layer;

    TierField(IntakeModel model, Desk desk, SpokenText text, int place) {
        this.model = model;
        this.place = place;
        Texts texts = desk.texts();
        SpokenTier tier = text.tiers().get(place);
        String called =
                tier.name().isBlank() ? texts.of("testimony.intake.tier.first") : tier.name();
        Label label = new Label(called);
        label.getStyleClass().add("muted");
        TierWords words = new TierWords(texts);
        CodeChoice<Layer> choice =
                new CodeChoice<Layer>(
                                called, Arrays.asList(Layer.values()), words::of, this::becomes)
                        .named("intake-tier-" + place, WIDTH);
        layer = IntakePlan.usual(text, place);
        choice.show(layer);
        language =
                new LanguageField(
                                desk,
                                "intake-tier-language-" + place,
                                texts.of("testimony.intake.tier.language", Map.of("tier", called)))
                        .telling(this::say);
        language.show(tier.language());
        root.getChildren().setAll(label, choice.control(), language.root());
        root.setAlignment(Pos.CENTER_LEFT);
        showLanguage();
    }

    /// What to place.
    HBox root() {
        return root;
    }

    private void becomes(Layer chosen) {
        layer = chosen;
        showLanguage();
        say(language.tag());
    }

    private void say(@Nullable String tag) {
        model.change(wish -> wish.tier(place, new Tier(layer.code(), tag)));
    }

    /// Only a translation has a language of its own.
    private void showLanguage() {
        boolean shown = layer == Layer.TRANSLATION;
        language.root().setVisible(shown);
        language.root().setManaged(shown);
    }
}
