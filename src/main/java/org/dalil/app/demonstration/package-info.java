/// The demonstration casefile: facts of published texts in our own words, with passages into short
/// documents that we wrote. Names no person. May use: everything below app. Thread: any.
@NullMarked
package org.dalil.app.demonstration;

import org.jspecify.annotations.NullMarked;
