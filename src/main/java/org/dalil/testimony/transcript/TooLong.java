package org.dalil.testimony.transcript;

import org.dalil.kernel.Problem;
import org.dalil.testimony.TestimonyException;

/// How much one segment can say. Nothing is cut: what is longer is refused whole.
public final class TooLong {
    private TooLong() {}

    /// Refuses words that no segment holds.
    ///
    /// @param number of the segment, from 1
    /// @throws TestimonyException when they are longer than [Wording#MOST]
    public static void check(String words, int number) throws TestimonyException {
        if (words.length() > Wording.MOST) {
            throw new TestimonyException(
                    Problem.of("testimony.problem.too-long")
                            .with("number", number)
                            .with("most", Wording.MOST));
        }
    }
}
