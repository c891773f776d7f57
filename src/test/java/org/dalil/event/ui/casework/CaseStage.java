package org.dalil.event.ui.casework;

import javafx.stage.Stage;

import org.dalil.claim.Claims;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseTask;
import org.dalil.event.casework.LastLook;
import org.dalil.kit.SectionStage;
import org.dalil.people.Agents;
import org.dalil.texts.Texts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The section of cases alone in a window, with last looks that are kept in memory.
final class CaseStage {
    final SectionStage section;
    final CaseParts parts;
    final Map<UUID, Instant> looks = new HashMap<>();

    /// What the casefile is told before the page is shown.
    interface Telling {
        void to(CaseStage cases) throws Exception;
    }

    CaseStage(Stage stage, String language) throws Exception {
        this(stage, language, cases -> {});
    }

    CaseStage(Stage stage, String language, Telling before) throws Exception {
        section = new SectionStage(language);
        var holdings = section.casefile.holdings;
        parts =
                CaseParts.of(
                        holdings,
                        new Agents(holdings),
                        new Claims(holdings),
                        new InMemory(looks),
                        Texts.in(Locale.forLanguageTag(language)));
        before.to(this);
        section.show(stage, new CasePane(parts, section.drafts, section.kit.desk).screen());
    }

    /// Looks that no casefile keeps.
    record InMemory(Map<UUID, Instant> looks) implements LastLook {
        @Override
        public Optional<Instant> of(UUID ofCase) {
            return Optional.ofNullable(looks.get(ofCase));
        }

        @Override
        public void seen(UUID ofCase, Instant upTo) {
            looks.put(ofCase, upTo);
        }
    }

    /// Makes a case by hand.
    void make(String title) {
        section.interact(section.screen()::makeNew);
        section.write("case-title", title);
    }

    /// The only case.
    Case only() throws Exception {
        return parts.cases()
                .find(parts.cases().rows().page("", 0, 1).getFirst().id())
                .orElseThrow();
    }

    /// Its tasks.
    List<CaseTask> tasks() throws Exception {
        return parts.cases().tasks().of(only().id());
    }
}
