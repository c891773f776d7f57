/// The command line: one small class a command. May use every package but the screens. Thread:
/// main.
@NullMarked
package org.dalil.app.cli;

import org.jspecify.annotations.NullMarked;
