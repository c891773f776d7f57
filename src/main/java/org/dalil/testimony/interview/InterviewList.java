package org.dalil.testimony.interview;

import org.dalil.casefile.RowSource;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Naming;
import org.dalil.texts.Folding;

import java.util.List;
import java.util.UUID;

/// The list of interviews, narrowed by their titles and by what whoever told goes by now: a covered
/// name is never found. There are far fewer interviews than claims, so all are read.
public final class InterviewList implements RowSource<InterviewRow> {
    private final Interviews interviews;
    private final Naming naming;

    /// @param naming what people are called now
    public InterviewList(Interviews interviews, Naming naming) {
        this.interviews = interviews;
        this.naming = naming;
    }

    /// What whoever told is called now; empty when nobody says.
    public String called(InterviewRow row) {
        String label = row.interviewee();
        return label == null ? "" : naming.of(label, row.codeName());
    }

    private List<InterviewRow> all(String typed) throws ProblemException {
        String key = Folding.key(typed);
        return interviews.rows().stream().filter(row -> fits(row, key)).toList();
    }

    private boolean fits(InterviewRow row, String key) {
        String code = row.codeName();
        return Folding.key(row.title()).contains(key)
                || Folding.key(called(row)).contains(key)
                || code != null && Folding.key(code).contains(key);
    }

    @Override
    public int count(String typed) throws ProblemException {
        return all(typed).size();
    }

    @Override
    public List<InterviewRow> page(String typed, int offset, int limit) throws ProblemException {
        return all(typed).stream().skip(offset).limit(limit).toList();
    }

    @Override
    public int indexOf(String typed, UUID id) throws ProblemException {
        return all(typed).stream().map(InterviewRow::id).toList().indexOf(id);
    }
}
