package org.dalil.testimony.ui.transcript;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.dalil.desk.Drafts;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// What is typed in a transcript and not in the casefile yet. It is a draft within half a second,
/// however fast somebody types on, and is handed to the casefile when a segment is left.
final class TypedWords {
    private static final Duration SOON = Duration.millis(400);
    private final Drafts drafts;
    private final BiConsumer<WordsAt, String> keeping;
    private final Map<WordsAt, String> typed = new LinkedHashMap<>();
    private final Set<WordsAt> undrafted = new LinkedHashSet<>();
    private final Set<WordsAt> handed = new LinkedHashSet<>();
    private final PauseTransition pause = new PauseTransition(SOON);

    /// @param keeping writes words into the casefile and then says [#kept]
    TypedWords(Drafts drafts, BiConsumer<WordsAt, String> keeping) {
        this.drafts = drafts;
        this.keeping = keeping;
        pause.setOnFinished(rested -> draft());
    }

    /// These words stand there now.
    void typed(WordsAt at, String words) {
        typed.put(at, words);
        handed.remove(at);
        undrafted.add(at);
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /// What is typed there and not kept.
    Optional<String> of(WordsAt at) {
        return Optional.ofNullable(typed.get(at));
    }

    /// Whether anything is typed that the casefile was not handed yet.
    boolean isAny() {
        return !handed.containsAll(typed.keySet());
    }

    /// Takes up the drafts of a transcript that was left in the middle of a word.
    void takeUp(TranscriptText text) {
        for (SegmentWords each : text.segments()) {
            for (Tier tier : text.tiers()) {
                WordsAt at = new WordsAt(each.segment().id(), tier);
                String draft = typed.containsKey(at) ? null : drafts.typed(at.draft());
                if (draft != null && draft.equals(each.words(tier))) {
                    drafts.forget(at.draft());
                } else if (draft != null) {
                    typed.put(at, draft);
                }
            }
        }
    }

    /// Hands everything typed to the casefile.
    void keep() {
        pause.stop();
        draft();
        Map.copyOf(typed)
                .forEach((at, words) -> {
                    if (handed.add(at)) {
                        keeping.accept(at, words);
                    }
                });
    }

    /// The casefile has these words there. On any thread but JavaFX’s, or on it.
    void kept(WordsAt at, String words) {
        drafts.forget(at.draft(), words);
    }

    /// What was kept is not typed any more; what was typed on top of it stays.
    void settled(WordsAt at, String words) {
        if (typed.remove(at, words)) {
            handed.remove(at);
        }
    }

    /// Nothing is under way: what is still typed was refused and is handed over with the next.
    void rest() {
        handed.clear();
    }

    /// The segment is there no more: nothing is typed in it.
    void forget(WordsAt at) {
        typed.remove(at);
        handed.remove(at);
        undrafted.remove(at);
        drafts.forget(at.draft());
    }

    /// Another transcript is shown; what was typed in this one stays a draft.
    void leave() {
        pause.stop();
        draft();
        typed.clear();
        handed.clear();
    }

    private void draft() {
        for (WordsAt at : Set.copyOf(undrafted)) {
            String words = typed.get(at);
            if (words != null) {
                drafts.typed(at.draft(), words);
            }
        }
        undrafted.clear();
    }
}
