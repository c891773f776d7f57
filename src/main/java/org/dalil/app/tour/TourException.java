package org.dalil.app.tour;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/// The tour could not go on.
public final class TourException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private TourException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    /// A disk that refused.
    static TourException unwritable(Throwable cause) {
        return new TourException(Problem.of("app.problem.tour-unwritable"), cause);
    }

    /// A screen that did not come to rest, or lacks what a person would press there.
    ///
    /// @param stop the name of the picture
    static TourException stuck(String stop, @Nullable Throwable cause) {
        return new TourException(Problem.of("app.problem.tour-stuck").with("stop", stop), cause);
    }
}
