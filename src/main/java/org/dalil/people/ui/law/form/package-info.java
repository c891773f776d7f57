/// What the forms of forums lack, on a person's page. May use: people.ui.law.fold and what stands
/// above people.ui. Thread: JavaFX's, but for reading.
@NullMarked
package org.dalil.people.ui.law.form;

import org.jspecify.annotations.NullMarked;
