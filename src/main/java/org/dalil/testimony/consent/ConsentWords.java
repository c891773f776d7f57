package org.dalil.testimony.consent;

import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What decisions on consent are called before people.
public final class ConsentWords {
    private final Texts texts;

    public ConsentWords(Texts texts) {
        this.texts = texts;
    }

    /// How far words may go: `Quote, do not name`.
    public String style(ConsentSummary.Style style) {
        return texts.of("testimony.style." + code(style));
    }

    /// How a consent was given: `In writing`.
    public String method(ConsentMethod method) {
        return texts.of("testimony.method." + code(method));
    }

    /// What bounds an answer or why it is no, each a short line; empty where all is allowed.
    public List<String> remarks(ConsentAnswer answer) {
        List<String> remarks = new ArrayList<>();
        switch (answer) {
            case ConsentAnswer.No no ->
                    remarks.add(texts.of("testimony.consent.reason." + code(no.why())));
            case ConsentAnswer.GivenWithConditions given ->
                    given.limits().stream()
                            .sorted()
                            .map(one -> texts.of("testimony.consent.limit." + code(one)))
                            .forEach(remarks::add);
            case ConsentAnswer.Given given -> {}
            case ConsentAnswer.PublishedSource source -> {}
        }
        if (answer.guardian().isPresent()) {
            remarks.add(texts.of("testimony.consent.guardian"));
        }
        return List.copyOf(remarks);
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
