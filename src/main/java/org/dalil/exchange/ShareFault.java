package org.dalil.exchange;

import java.util.Locale;

/// Why a share file was refused after its seal had opened.
public enum ShareFault {
    /// A sound age file with something else inside.
    NOT_A_SHARE,
    /// Made by a newer version of this program.
    NEWER_VERSION,
    /// Its inside is not as a share file is built.
    DAMAGED,
    /// Its inside ends too early.
    CUT_SHORT,
    /// It holds an entry that does not belong there.
    UNEXPECTED_ENTRY,
    /// An attachment's bytes are not those its name promises.
    BLOB_ALTERED,
    /// Fewer attachments than announced.
    BLOBS_MISSING,
    /// More attachments than announced.
    BLOBS_EXTRA,
    /// Another number of records than announced.
    RECORDS_MISCOUNTED,
    /// More records than this program takes in at once.
    TOO_MANY_RECORDS,
    /// The signature does not fit what is inside.
    SIGNATURE_WRONG,
    /// Signed for others than whoever opened it: somebody passed it on under a new seal.
    NOT_ADDRESSED,
    /// While writing: more than recipients would accept.
    TOO_LARGE,
    /// While writing: what was to be shared changed on the way.
    CHANGED_MEANWHILE;

    /// The message key of the problem.
    String key() {
        return "exchange.problem.share-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
