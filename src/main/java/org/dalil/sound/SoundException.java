package org.dalil.sound;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/// The bytes of a recording could not be read, or the sound device failed. What is wrong inside a
/// recording is no exception but a [SoundRemark].
public final class SoundException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public SoundException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
