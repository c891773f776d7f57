package org.dalil.packet.verify;

import org.dalil.kernel.Problem;
import org.dalil.wire.EntryNames;
import org.dalil.wire.bag.BagFault;

/// One thing that is wrong with a packet. Names the file and says what to do next.
public sealed interface PacketFault {
    /// The file it is about.
    String file();

    /// What to tell the person.
    Problem problem();

    private static Problem about(String key, String file) {
        return Problem.of(key).with("file", EntryNames.shown(file));
    }

    /// The bag that it is does not hold together.
    record InBag(BagFault fault) implements PacketFault {
        @Override
        public String file() {
            return fault.file();
        }

        @Override
        public Problem problem() {
            return fault.problem();
        }
    }

    /// It does not say what packets say of themselves.
    record NotAPacket(String file) implements PacketFault {
        @Override
        public Problem problem() {
            return about("packet.fault.not-a-packet", file);
        }
    }

    /// Made by a newer version of this program.
    record NewerVersion(String file) implements PacketFault {
        @Override
        public Problem problem() {
            return about("packet.fault.newer-version", file);
        }
    }

    /// A file that every packet has.
    record Lacking(String file) implements PacketFault {
        @Override
        public Problem problem() {
            return about("packet.fault.lacking", file);
        }
    }

    /// A list that says the same in other bytes than ours: it was written anew.
    record Rewritten(String file) implements PacketFault {
        @Override
        public Problem problem() {
            return about("packet.fault.rewritten", file);
        }
    }

    /// The signature does not fit the list that it is said to sign.
    record SignatureWrong(String file) implements PacketFault {
        @Override
        public Problem problem() {
            return about("packet.fault.signature-wrong", file);
        }
    }

    /// One of the files that hold signature and key does not fit the others.
    record SignatureOdd(String file) implements PacketFault {
        @Override
        public Problem problem() {
            return about("packet.fault.signature-odd", file);
        }
    }

    /// Signed for others than whoever opened it.
    record NotAddressed(String file) implements PacketFault {
        @Override
        public Problem problem() {
            return about("packet.fault.not-addressed", file);
        }
    }

    /// In an archive, under another name than the signed one.
    record OtherName(String file, String name) implements PacketFault {
        @Override
        public Problem problem() {
            return about("packet.fault.other-name", file).with("name", EntryNames.shown(name));
        }
    }
}
