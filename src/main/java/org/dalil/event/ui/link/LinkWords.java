package org.dalil.event.ui.link;

import org.dalil.event.Event;
import org.dalil.event.link.LinkFlag;
import org.dalil.event.link.LinkedEvent;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts links and what is wrong with them into words.
final class LinkWords {
    private static final Set<String> BACK = Set.of("precedes", "encompasses", "causes");

    private final Texts texts;

    LinkWords(Texts texts) {
        this.texts = texts;
    }

    /// What a link is called on the page of the event: what it does, or what is done to it.
    ///
    /// @param code the kind’s
    /// @param label its wording
    String kind(String code, String label, boolean onwards) {
        if (onwards) {
            return label;
        }
        return BACK.contains(code)
                ? texts.of("event.link.back." + code)
                : texts.of("event.link.back.other", Map.of("kind", label));
    }

    String kind(LinkedEvent one) {
        String kind = kind(one.kind().code(), one.kind().label(texts), one.onwards());
        return one.link().denied() ? texts.of("event.link.denied", Map.of("kind", kind)) : kind;
    }

    String other(@Nullable Event other) {
        return other == null ? texts.of("event.link.gone") : other.title();
    }

    String date(@Nullable Event event) {
        return event == null || event.when() == null
                ? texts.of("event.undated")
                : texts.date(event.when());
    }

    /// The reason of a flag.
    String flag(LinkedEvent.Flag flag) {
        List<Event> events = flag.events();
        return switch (flag.why()) {
            case LinkFlag.Itself itself -> texts.of("event.link.flag.itself");
            case LinkFlag.Circle circle ->
                    texts.of(
                            "event.link.flag.circle",
                            Map.of(
                                    "way",
                                    events.stream()
                                            .map(Event::title)
                                            .collect(Collectors.joining(" → "))));
            case LinkFlag.Outside outside -> within("event.link.flag.outside", events);
            case LinkFlag.Beyond beyond -> within("event.link.flag.beyond", events);
            case LinkFlag.Backwards backwards ->
                    texts.of(
                            "event.link.flag.backwards",
                            Map.of(
                                    "earlier", events.getFirst().title(),
                                    "earlierDate", date(events.getFirst()),
                                    "later", events.getLast().title(),
                                    "laterDate", date(events.getLast())));
        };
    }

    private String within(String key, List<Event> events) {
        return texts.of(
                key,
                Map.of(
                        "outer", events.getFirst().title(),
                        "outerDate", date(events.getFirst()),
                        "inner", events.getLast().title(),
                        "innerDate", date(events.getLast())));
    }
}
