package org.dalil.shell;

import org.dalil.casefile.Casefile;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Screen;

/// Makes the main window's content for a casefile that was just opened.
@FunctionalInterface
public interface Workbench {
    /// @param desk made for this casefile: its jobs and its way to other screens end with it. Say
    ///   who shows things (`desk.navigator().shownBy`) before returning
    Screen open(Casefile casefile, Drafts drafts, Desk desk);
}
