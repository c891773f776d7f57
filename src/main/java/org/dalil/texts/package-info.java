/// What people read: message keys and their words, plurals, dates and numbers, sorting order, and
/// the folding that lets one name be found in several scripts. May use: kernel. Thread: any.
@NullMarked
package org.dalil.texts;

import org.jspecify.annotations.NullMarked;
