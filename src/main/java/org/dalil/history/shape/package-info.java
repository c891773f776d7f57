/// What a record is made of: its kind, its fields and their types, its values as stored and as
/// written. Changes nothing and reads no database. May use: kernel. Thread: any.
@NullMarked
package org.dalil.history.shape;

import org.jspecify.annotations.NullMarked;
