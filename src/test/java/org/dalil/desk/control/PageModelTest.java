package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.util.Subscription;

import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kit.DeskKit;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A page shows the record that is wanted, changes it as it is kept now, and reads it again when a
/// change is refused.
@UsesScreen
class PageModelTest {
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private final Map<UUID, String> kept = new HashMap<>(Map.of(ONE, "one", OTHER, "other"));
    private final DeskKit kit = new DeskKit();
    private final PageModel<String> page = new PageModel<>(kit.desk, "test", kept::get);
    private Subscription attached;

    /// A change that is not allowed.
    private static final class Refused extends ProblemException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(Problem.of("history.problem.gone"), null);
        }
    }

    @BeforeEach
    void attach() {
        attached = page.attach();
        page.id().set(ONE);
    }

    @Test
    void whatIsWantedIsShownAndNothingWhenNothingIs() {
        assertEquals("one", page.view().get());
        page.id().set(OTHER);
        assertEquals("other", page.view().get());
        page.id().set(new UUID(3, 3));
        assertNull(page.view().get());
        page.id().set(OTHER);
        page.id().set(null);
        assertNull(page.view().get());
    }

    @Test
    void aChangeIsMadeToWhatIsKeptAndNotToWhatIsSeen() {
        kept.put(ONE, "newer");

        page.amend(now -> kept.put(ONE, now + " and changed"));

        assertEquals("newer and changed", kept.get(ONE));
    }

    @Test
    void aChangeAskedForBeforeMovingOnIsMadeToTheRecordThatWasShown() {
        kit.jobs.hold();
        page.amend(now -> kept.put(ONE, now + "!"));
        page.id().set(OTHER);
        kit.jobs.release();

        assertEquals("one!", kept.get(ONE));
        assertEquals("other", kept.get(OTHER));
        assertEquals("other", page.view().get());
    }

    @Test
    void whatIsGoneIsNotChangedButTold() {
        kept.remove(ONE);
        List<String> made = new ArrayList<>();

        page.amend(made::add);

        assertEquals(List.of(), made);
        assertTrue(kit.problems.getFirst() instanceof GoneException);
        assertNull(page.view().get(), "read again");
    }

    @Test
    void whatComesOfAnAmendmentIsHandedOn() {
        kept.put(ONE, "newer");
        List<Integer> got = new ArrayList<>();

        page.amend(String::length, got::add);

        assertEquals(List.of(5), got);
    }

    @Test
    void whoseRecordIsShownIsKnownUntilTheNextIsThere() {
        assertEquals(ONE, page.shown());
        kit.jobs.hold();
        page.id().set(OTHER);
        assertEquals(ONE, page.shown());
        kit.jobs.release();
        assertEquals(OTHER, page.shown());
        page.id().set(null);
        assertNull(page.shown());
    }

    @Test
    void nothingShownIsNothingAmended() {
        page.id().set(null);
        List<String> made = new ArrayList<>();

        page.amend(made::add);

        assertEquals(List.of(), made);
    }

    @Test
    void aRefusedChangeIsToldAndThePageReadAgain() {
        kept.put(ONE, "as kept");
        Refused refused = new Refused();

        page.change(() -> {
            throw refused;
        });

        assertSame(refused, kit.problems.getFirst());
        assertEquals("as kept", page.view().get());
    }

    @Test
    void whatCameOfAChangeIsHandedOn() {
        List<String> got = new ArrayList<>();
        page.change(() -> "made", got::add);

        assertEquals(List.of("made"), got);
    }

    @Test
    void aPageThatIsLeftForgetsWhatItShowed() {
        attached.unsubscribe();

        assertNull(page.view().get());
        assertNull(page.id().get());
    }

    @Test
    void aRefusalIsToldAlsoWhenThePageWasLeft() {
        Refused refused = new Refused();
        List<String> got = new ArrayList<>();
        kit.jobs.hold();
        page.change(() -> {
            throw refused;
        });
        page.change(() -> "made", got::add);
        attached.unsubscribe();
        kit.jobs.release();
        assertSame(refused, kit.problems.getFirst());
        assertEquals(List.of(), got, "nobody is led on from a page that they left");
        assertNull(page.view().get());
    }

    @Test
    void anAnswerThatComesWhenNothingIsWantedAnyMoreIsNotShown() {
        kit.jobs.hold();
        page.id().set(OTHER);
        page.id().set(null);
        kit.jobs.release();
        assertNull(page.view().get());
    }

    @Test
    void whoeverWaitsForAnAmendmentHearsWhenItIsKeptAndOnlyThen() {
        List<String> heard = new ArrayList<>();
        page.amend(now -> kept.put(ONE, "changed"), () -> heard.add(kept.get(ONE)));
        assertEquals(List.of("changed"), heard);
        page.amend(
                now -> {
                    throw new Refused();
                },
                () -> heard.add("refused"));
        assertEquals(List.of("changed"), heard);
    }
}
