package org.dalil.desk;

import org.dalil.desk.keys.Keyboard;
import org.dalil.jobs.Jobs;
import org.dalil.kernel.Clock;
import org.dalil.texts.Texts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/// What every screen is handed: words, jobs, the way to other screens, sheets over this one, and
/// where problems go.
///
/// @param problems shows a failure to the person
/// @param keys which command a key means, and how a command's key is called
public record Desk(
        Texts texts,
        Jobs jobs,
        Navigator navigator,
        Sheets sheets,
        Consumer<Exception> problems,
        Clock clock,
        ZoneId zone,
        Keyboard keys) {
    /// A desk with the first keys.
    public Desk(
            Texts texts,
            Jobs jobs,
            Navigator navigator,
            Sheets sheets,
            Consumer<Exception> problems,
            Clock clock,
            ZoneId zone) {
        this(texts, jobs, navigator, sheets, problems, clock, zone, new Keyboard());
    }

    /// The day it is where the person is.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.now(), zone);
    }
}
