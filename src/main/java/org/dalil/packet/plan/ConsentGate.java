package org.dalil.packet.plan;

import org.dalil.packet.material.Material;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentAnswer;
import org.dalil.testimony.consent.ConsentReading;
import org.dalil.testimony.consent.ConsentUse;
import org.dalil.testimony.interview.Interview;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Says of words and originals whether whoever told them lets them go. What nobody decided is no.
/// What was published openly is not theirs to refuse, and what is no testimony needs nobody’s
/// consent.
final class ConsentGate {
    private final Material material;
    private final PacketWish wish;

    ConsentGate(Material material, PacketWish wish) {
        this.material = material;
        this.wish = wish;
    }

    /// Why words stay; null when they may go.
    @Nullable Withheld of(Passage words) {
        Source source = material.sourceOf(words);
        return source == null ? null : ask(source, Passage.SHAPE.ref(words.id()));
    }

    /// Why an original stays; null when it may go. A voice or a picture needs a consent of its own.
    @Nullable Withheld of(EvidenceItem item) {
        Source source = material.sources().get(item.source());
        if (source == null) {
            return null;
        }
        var what = EvidenceItem.SHAPE.ref(item.id());
        Withheld words = ask(source, what);
        if (words != null || !isTold(source) || !showsSomebody(item)) {
            return words;
        }
        Interview interview = material.interviews().get(source.id());
        UUID who = interview == null ? null : interview.attendance().interviewee();
        ConsentAnswer answer = answer(who, wish.use().voice(id(interview)));
        return lets(answer)
                ? null
                : new Withheld(what, source.id(), Withholding.VOICE, decision(answer), who);
    }

    private @Nullable Withheld ask(Source source, org.dalil.kernel.RecordRef what) {
        if (!isTold(source)) {
            return null;
        }
        Interview interview = material.interviews().get(source.id());
        UUID who = interview == null ? null : interview.attendance().interviewee();
        if (who == null) {
            return new Withheld(what, source.id(), Withholding.NOBODY_NAMED, null, null);
        }
        ConsentAnswer answer = answer(who, wish.use().consent(id(interview)));
        if (lets(answer)) {
            return null;
        }
        Withholding why =
                answer instanceof ConsentAnswer.No no
                        ? Withholding.of(no.why())
                        : Withholding.CONDITIONS;
        return new Withheld(what, source.id(), why, decision(answer), who);
    }

    /// Whether a source is what somebody told and was not published.
    private boolean isTold(Source source) {
        boolean testimony =
                source.sourceKind() == SourceKind.TESTIMONY
                        || material.interviews().containsKey(source.id());
        return testimony && !source.making().openly();
    }

    private static boolean showsSomebody(EvidenceItem item) {
        return item.mediaType().matches("(audio|video|image)/.*");
    }

    private ConsentAnswer answer(@Nullable UUID who, ConsentUse use) {
        List<Consent> decided = who == null ? null : material.consents().get(who);
        return ConsentReading.answer(decided == null ? List.of() : decided, use, wish.use().day());
    }

    private boolean lets(ConsentAnswer answer) {
        return switch (answer) {
            case ConsentAnswer.Given given -> true;
            case ConsentAnswer.PublishedSource published -> true;
            case ConsentAnswer.GivenWithConditions given ->
                    wish.accepted().contains(given.on().id());
            case ConsentAnswer.No no -> false;
        };
    }

    private static @Nullable UUID decision(ConsentAnswer answer) {
        return answer.decision().map(Consent::id).orElse(null);
    }

    private static @Nullable UUID id(@Nullable Interview interview) {
        return interview == null ? null : interview.id();
    }
}
