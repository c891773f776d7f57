package org.dalil.wire.bag;

import org.dalil.kernel.Problem;
import org.dalil.wire.EntryNames;

/// One thing that is wrong with a bag. Names the file and says what to do next; never holds any of
/// the file's bytes.
public sealed interface BagFault {
    /// The file it is about, as the bag names it. For a wrong list the list.
    String file();

    /// What to tell the person.
    Problem problem();

    /// Whether the bag lacks something, has too much or cannot be read; otherwise only bytes
    /// differ.
    default boolean isIncomplete() {
        return true;
    }

    /// The problem, with the file's name as it may be shown.
    private static Problem about(String key, String file) {
        return Problem.of(key).with("file", EntryNames.shown(file));
    }

    private static Problem about(String key, String file, String manifest) {
        return about(key, file).with("manifest", EntryNames.shown(manifest));
    }

    /// A list names a file that is not there.
    record Missing(String file, String manifest) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.missing", file, manifest);
        }
    }

    /// A payload file that a list does not name.
    record Unlisted(String file, String manifest) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.unlisted", file, manifest);
        }
    }

    /// The bytes are not those that were listed.
    record Changed(String file, String manifest) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.changed", file, manifest);
        }

        @Override
        public boolean isIncomplete() {
            return false;
        }
    }

    /// One list has another hash for a file than its bytes and all other lists: the list changed.
    record Disputed(String file, String entry) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.disputed", file).with("entry", EntryNames.shown(entry));
        }

        @Override
        public boolean isIncomplete() {
            return false;
        }
    }

    /// Two files, or two lines of a list, for one name.
    record Twice(String file, String manifest) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.twice", file, manifest);
        }
    }

    /// A line of a list points out of the bag.
    record Outside(String file, long line) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.outside", file).with("line", line);
        }
    }

    /// A line is not as lines of this file are.
    record Malformed(String file, long line) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.malformed", file).with("line", line);
        }
    }

    /// A file is not plain UTF-8, or begins with a byte order mark.
    record NotUtf8(String file) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.not-utf8", file);
        }
    }

    /// The bag declares its lists to be in another encoding.
    record OtherEncoding(String file, String declared) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.other-encoding", file)
                    .with("declared", EntryNames.shown(declared));
        }
    }

    /// There is no sound declaration that this is a bag.
    record Undeclared(String file) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.undeclared", file);
        }
    }

    /// A version of bags that is not known here.
    record OtherVersion(String file, String version) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.other-version", file).with("version", version);
        }
    }

    /// There is no list with a hash that can be relied on.
    record NoManifest(String file) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.no-manifest", file);
        }
    }

    /// Parts are to be fetched from elsewhere, which is never done.
    record Fetched(String file) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.fetched", file);
        }
    }

    /// A link, a device or something else that is no file.
    record NotPlain(String file) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.not-plain", file);
        }
    }

    /// More than is read here: one file's bytes, or files in all.
    record TooLarge(String file) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.too-large", file);
        }
    }

    /// The disk does not give the file's bytes.
    record Unreadable(String file) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.unreadable", file);
        }
    }

    /// In an archive, a file that lies beside the bag's own folder.
    record Beside(String file) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.beside", file);
        }
    }

    /// The payload is larger or smaller than announced.
    record Miscounted(String file, String announced, String found) implements BagFault {
        @Override
        public Problem problem() {
            return about("wire.bag.miscounted", file)
                    .with("announced", EntryNames.shown(announced))
                    .with("found", found);
        }
    }
}
