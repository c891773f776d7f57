package org.dalil.exchange.sharing;

import org.dalil.jobs.BehindOutput;
import org.dalil.kernel.ProblemException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes a large file beside the place where it is to lie, so that all of it is on the disk before
/// it gets its name. Gives no names and takes nothing away.
public final class FlushedFile {
    private FlushedFile() {}

    /// Writes a file's content.
    public interface Filling {
        /// @throws ProblemException when what is to be written cannot be had
        /// @throws IOException also when what came before could not be written
        void write(OutputStream out) throws ProblemException, IOException;
    }

    /// Fills a file that is there and empty; when this returns, its bytes are on the disk.
    public static MeasuredOutput.Found fill(Path file, Filling filling)
            throws ProblemException, IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                SteadyOutput steady = new SteadyOutput(channel);
                MeasuredOutput out = new MeasuredOutput(steady);
                BehindOutput behind = new BehindOutput("share-disk", out)) {
            filling.write(behind);
            behind.flush();
            channel.force(true);
            return out.found();
        }
    }
}
