package org.dalil.kit;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.Navigator;
import org.dalil.desk.Sheets;
import org.dalil.kernel.Clock;
import org.dalil.texts.Texts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A desk without a screen for models: jobs are done at once, and where a person would be taken or
/// what they would be told is written down.
public final class DeskKit {
    public final InlineJobs jobs = new InlineJobs();
    public final List<Exception> problems = new ArrayList<>();
    public final List<Intent> went = new ArrayList<>();
    public final Desk desk;

    public DeskKit() {
        this(Locale.ENGLISH);
    }

    public DeskKit(Locale language) {
        Navigator navigator = new Navigator();
        navigator.shownBy(went::add);
        desk =
                new Desk(
                        Texts.in(language),
                        jobs,
                        navigator,
                        new Sheets(),
                        problems::add,
                        Clock.system(),
                        ZoneId.of("UTC"));
    }
}
