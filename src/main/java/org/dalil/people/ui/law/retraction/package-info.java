/// Accounts that somebody took back later, on their page. May use: people.ui.law.fold and what
/// stands above people.ui. Thread: JavaFX's, but for reading.
@NullMarked
package org.dalil.people.ui.law.retraction;

import org.jspecify.annotations.NullMarked;
