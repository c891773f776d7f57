package org.dalil.testimony.ui.consent;

import org.dalil.desk.control.line.NamedRecord;
import org.dalil.kernel.Coded;
import org.dalil.testimony.consent.Asking;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentAnswer;
import org.dalil.testimony.consent.ConsentMethod;
import org.dalil.testimony.consent.ConsentState;
import org.dalil.testimony.consent.ConsentWords;
import org.dalil.texts.LanguageNames;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What decisions and answers are called. Everything that limits a decision is said in words.
final class DecisionWords {
    private static final String BETWEEN = " · ";
    private final Texts texts;
    private final ConsentWords words;

    DecisionWords(Texts texts) {
        this.texts = texts;
        this.words = new ConsentWords(texts);
    }

    /// The answer: `Yes`, `Yes, within limits`, `No: not asked`.
    String answer(ConsentAnswer answer) {
        return switch (answer) {
            case ConsentAnswer.Given one -> texts.of("testimony.answer.yes");
            case ConsentAnswer.GivenWithConditions one -> texts.of("testimony.answer.limits");
            case ConsentAnswer.PublishedSource one -> texts.of("testimony.answer.published");
            case ConsentAnswer.No no ->
                    texts.of(
                            "testimony.answer.no",
                            Map.of("why", lower(words.remarks(no).getFirst())));
        };
    }

    // In a sentence after a colon. The reasons are our own words and begin with no name.
    private String lower(String reason) {
        return reason.substring(0, 1).toLowerCase(texts.locale()) + reason.substring(1);
    }

    /// Everything that is known of a decision but its state.
    ///
    /// @param here the interview on whose page this is read; null on a person’s
    String details(Consent one, @Nullable UUID here, Map<UUID, NamedRecord> named) {
        List<String> parts = new ArrayList<>();
        if (one.given() != null) {
            parts.add(texts.date(one.given()));
        }
        if (one.withdrawn() != null) {
            parts.add(texts.of("testimony.said.away", Map.of("date", one.withdrawn())));
        }
        bounds(one, named, parts);
        if (one.interview() == null) {
            parts.add(texts.of("testimony.said.all"));
        } else if (!one.interview().equals(here)) {
            parts.add(texts.of("testimony.said.one"));
        }
        asking(one.asking(), named, parts);
        text(one.note(), parts);
        return String.join(BETWEEN, parts);
    }

    private void bounds(Consent one, Map<UUID, NamedRecord> named, List<String> parts) {
        var allowance = one.allowance();
        if (allowance.validUntil() != null) {
            parts.add(texts.of("testimony.said.until", Map.of("date", allowance.validUntil())));
        }
        name("testimony.said.recipient", allowance.recipient(), named, parts);
        text(allowance.conditions(), parts);
        if (one.state().code().equals(ConsentState.GIVEN_CONDITIONS.code())
                && (allowance.conditions() == null || allowance.conditions().isBlank())) {
            parts.add(texts.of("testimony.said.conditions-missing"));
        }
    }

    private void asking(Asking asking, Map<UUID, NamedRecord> named, List<String> parts) {
        String method = asking.method();
        if (method != null) {
            parts.add(Coded.find(ConsentMethod.class, method).map(words::method).orElse(method));
        }
        if (asking.language() != null) {
            parts.add(new LanguageNames(texts.locale()).of(asking.language()));
        }
        String by = asking.explainedBy();
        if (by != null) {
            parts.add(texts.of("testimony.said.explained", Map.of("name", by)));
        }
        name("testimony.said.interpreter", asking.interpreter(), named, parts);
        if (asking.risksExplained()) {
            parts.add(texts.of("testimony.said.risks"));
        }
        name("testimony.said.guardian", asking.guardian(), named, parts);
        text(asking.capacity(), parts);
    }

    private void name(
            String key, @Nullable UUID id, Map<UUID, NamedRecord> named, List<String> parts) {
        if (id != null) {
            NamedRecord known = named.get(id);
            parts.add(texts.of(key, Map.of("name", known == null ? "–" : known.name())));
        }
    }

    private static void text(@Nullable String words, List<String> parts) {
        if (words != null && !words.isBlank()) {
            parts.add(words.strip());
        }
    }
}
