package org.dalil.people.ui.law;

import org.dalil.desk.control.matter.MatterView;
import org.dalil.kernel.ProblemException;

import java.util.List;
import java.util.UUID;

/// Reads what the law says of somebody. Not for the screen’s thread.
public interface Law {
    /// What protects them, what is asked of them and what is decided about them.
    List<MatterView> read(UUID agent) throws ProblemException;

    /// Their legal position on the day that is asked for now.
    PositionView position(UUID agent) throws ProblemException;
}
