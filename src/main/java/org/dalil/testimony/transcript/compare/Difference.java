package org.dalil.testimony.transcript.compare;

/// Where two texts differ. An empty stretch stands where words are missing on that side.
///
/// @param left in the first text
/// @param right in the second
public record Difference(Stretch left, Stretch right) {
    /// Words of a text.
    ///
    /// @param start first UTF-16 unit
    /// @param end one past the last; equal to the start for none
    public record Stretch(int start, int end) {
        /// Whether there are no words in it.
        public boolean isEmpty() {
            return start == end;
        }
    }
}
