package org.dalil.exchange;

import org.dalil.exchange.record.RecordBounds;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.wire.WireException;
import org.jspecify.annotations.Nullable;

/// A share file that cannot be made or must not be believed.
public final class ShareException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private final ShareFault fault;

    private ShareException(ShareFault fault, Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
        this.fault = fault;
    }

    static ShareException of(ShareFault fault) {
        return new ShareException(fault, Problem.of(fault.key()), null);
    }

    /// About one entry of the file.
    static ShareException about(ShareFault fault, String entry) {
        return new ShareException(fault, Problem.of(fault.key()).with("entry", entry), null);
    }

    /// Another number than announced.
    static ShareException counted(ShareFault fault, long announced, long found) {
        Problem problem = Problem.of(fault.key()).with("announced", announced).with("found", found);
        return new ShareException(fault, problem, null);
    }

    /// More records, or longer ones, than may come in one file.
    static ShareException tooManyRecords() {
        Problem problem =
                Problem.of("exchange.problem.share-too-many-records")
                        .with("most", RecordBounds.RECORDS)
                        .with("megabytes", RecordBounds.BYTES >> 20);
        return new ShareException(ShareFault.TOO_MANY_RECORDS, problem, null);
    }

    /// What the archive layer found wrong, in its own words.
    static ShareException of(WireException wire) {
        boolean cut = wire.problem().key().equals("wire.problem.tar-cut-short");
        return new ShareException(
                cut ? ShareFault.CUT_SHORT : ShareFault.DAMAGED, wire.problem(), wire);
    }

    /// Which of the known reasons it is.
    public ShareFault fault() {
        return fault;
    }
}
