package org.dalil.app.cli;

import org.dalil.app.tour.Pictures;
import org.dalil.kernel.ProblemException;

/// Walks through the workbench and leaves pictures.
@FunctionalInterface
public interface Tour {
    /// Makes the tour.
    void run(Pictures pictures, Terminal terminal) throws ProblemException;
}
