package org.dalil.packet.seal;

import org.dalil.kernel.Problem;

import java.nio.file.Path;

/// Why no packet was made. Nothing of it is left then, and what lay at its place is untouched.
public sealed interface PacketRefusal extends PacketOutcome {
    /// What to tell the person, with the next step.
    Problem problem();

    private static Problem of(String key, String name, Object value) {
        return Problem.of(key).with(name, value);
    }

    /// Something lies at the place already.
    record PlaceTaken(Path target) implements PacketRefusal {
        @Override
        public Problem problem() {
            return of("packet.problem.place-taken", "file", target.toString());
        }
    }

    /// The disk has no more room.
    record DiskFull(Path target) implements PacketRefusal {
        @Override
        public Problem problem() {
            return of("packet.problem.disk-full", "file", target.toString());
        }
    }

    /// The folder it was to lie in is not there, or not any more.
    record PlaceGone(Path target) implements PacketRefusal {
        @Override
        public Problem problem() {
            return of("packet.problem.place-gone", "file", target.toString());
        }
    }

    /// The disk does not take it for another reason.
    record NotWritable(Path target) implements PacketRefusal {
        @Override
        public Problem problem() {
            return of("packet.problem.not-writable", "file", target.toString());
        }
    }

    /// A name that some systems cannot hold.
    record NameTooLong(String entry) implements PacketRefusal {
        @Override
        public Problem problem() {
            return of("packet.problem.name-too-long", "entry", entry);
        }
    }

    /// A name that means something else elsewhere, or that is taken.
    ///
    /// @param problem says what is wrong with it
    record BadName(String entry, Problem problem) implements PacketRefusal {}

    /// What was to go in is not what it was said to be.
    record Altered(String entry) implements PacketRefusal {
        @Override
        public Problem problem() {
            return of("packet.problem.altered", "entry", entry);
        }
    }

    /// What was to go in cannot be read.
    record Unreadable(String entry) implements PacketRefusal {
        @Override
        public Problem problem() {
            return of("packet.problem.unreadable", "entry", entry);
        }
    }

    /// More than those who check it would read.
    record TooLarge(long files, long bytes) implements PacketRefusal {
        @Override
        public Problem problem() {
            return of("packet.problem.too-large", "files", files).with("bytes", bytes);
        }
    }

    /// To be sealed for nobody or too many, or for others than the cover names.
    record WrongRecipients() implements PacketRefusal {
        @Override
        public Problem problem() {
            return Problem.of("packet.problem.wrong-recipients");
        }
    }
}
