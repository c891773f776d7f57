/// The one door through which records change: validated, written with who, when and before and
/// after, sealed in the journal, announced after commit. Undo, redo, history and merging rest on
/// it. May use: kernel, wire, vault, database. Thread: any; writing runs on the casefile thread.
@NullMarked
package org.dalil.history;

import org.jspecify.annotations.NullMarked;
