package org.dalil.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.concurrent.CancellationException;

/// What people see of long work is never more than all of it, and asking it to stop reaches it.
class RunningJobTest {
    private final RunningJob job = new RunningJob("Import of 3 documents");

    @ParameterizedTest
    @CsvSource({"0, 10, 0", "5, 10, 0.5", "10, 10, 1", "12, 10, 1", "3, 0, -1", "3, -1, -1"})
    void theShareIsBetweenNoneAndAllOrUnknown(long done, long total, double expected) {
        job.reached(done, total);
        assertEquals(expected, job.fraction(), 1e-9);
    }

    @Test
    void nothingIsKnownAtFirst() {
        assertEquals(-1, job.fraction());
        assertEquals("Import of 3 documents", job.label());
        job.cancelFlag().check();
    }

    @Test
    void cancellingIsSeenByTheWork() {
        job.cancel();
        assertThrows(CancellationException.class, () -> job.cancelFlag().check());
    }
}
