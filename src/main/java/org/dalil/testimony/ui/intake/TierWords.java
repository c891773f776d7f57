package org.dalil.testimony.ui.intake;

import org.dalil.testimony.transcript.Layer;
import org.dalil.testimony.transcript.Tier;
import org.dalil.texts.LanguageNames;
import org.dalil.texts.Texts;

import java.util.Map;

/// What tiers are called.
record TierWords(Texts texts) {
    String of(Layer layer) {
        return texts.of("testimony.layer." + layer.code());
    }

    /// A tier, with the language of a translation.
    String of(Tier tier) {
        Layer layer = Layer.ofCode(tier.layer()).orElse(null);
        String language = tier.language();
        if (layer == null) {
            return tier.layer();
        }
        return language == null || layer != Layer.TRANSLATION
                ? of(layer)
                : texts.of(
                        "testimony.layer.translation-into",
                        Map.of("language", new LanguageNames(texts.locale()).of(language)));
    }

    /// The same with the code of its language, which a file is read back by.
    String coded(Tier tier) {
        return tier.language() == null ? of(tier) : of(tier) + " (" + tier.language() + ")";
    }
}
