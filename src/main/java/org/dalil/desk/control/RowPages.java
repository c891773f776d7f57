package org.dalil.desk.control;

import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// A list as long as its source, of which only the pages that were looked at are held. A row that
/// is not read yet is null and arrives shortly.
public final class RowPages<R> extends ObservableListBase<@Nullable R> {
    /// Rows in one page: a little over two screens.
    public static final int PAGE = 64;

    private static final int HELD = 64;
    private final Map<Integer, List<R>> pages = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private final Set<Integer> failed = new HashSet<>();
    private final BiConsumer<Integer, Integer> ask;
    private int size;

    /// @param ask asks for a page by its number; the answer comes by [#arrived]. The second
    ///   argument is the generation to hand back
    public RowPages(BiConsumer<Integer, Integer> ask) {
        this.ask = ask;
    }

    private int generation;

    /// Forgets everything: the list now has this many rows.
    public void restart(int rows, List<R> firstPage) {
        generation++;
        asked.clear();
        failed.clear();
        pages.clear();
        beginChange();
        int before = size;
        size = rows;
        if (!firstPage.isEmpty()) {
            pages.put(0, firstPage);
        }
        nextReplace(0, size, Collections.nCopies(before, null));
        endChange();
    }

    /// Takes in a page that was asked for; an answer to an older question is dropped.
    public void arrived(int page, int ofGeneration, List<R> rows) {
        if (ofGeneration != generation) {
            return;
        }
        asked.remove(page);
        if (pages.size() >= HELD) {
            pages.clear();
        }
        pages.put(page, rows);
        updated(page, rows.size());
    }

    /// A page that was asked for could not be read: its rows say so until it is asked for again.
    public void failed(int page, int ofGeneration) {
        if (ofGeneration == generation) {
            failed.add(page);
            updated(page, PAGE);
        }
    }

    /// Whether a row is missing because it could not be read.
    public boolean isFailed(int index) {
        return failed.contains(index / PAGE);
    }

    /// Asks again for the page of a row that could not be read; without effect on others.
    public void again(int index) {
        int page = index / PAGE;
        if (failed.remove(page)) {
            ask.accept(page, generation);
            updated(page, PAGE);
        }
    }

    private void updated(int page, int rows) {
        beginChange();
        int end = Math.min(size, page * PAGE + rows);
        for (int i = page * PAGE; i < end; i++) {
            nextUpdate(i);
        }
        endChange();
    }

    /// The row, or null while it is being read.
    @Override
    public @Nullable R get(int index) {
        int page = index / PAGE;
        List<R> rows = pages.get(page);
        if (rows != null) {
            int at = index % PAGE;
            return at < rows.size() ? rows.get(at) : null;
        }
        if (asked.add(page)) {
            ask.accept(page, generation);
        }
        return null;
    }

    @Override
    public int size() {
        return size;
    }
}
