package org.dalil.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Lets the compiler parse source files; nothing is compiled.
final class Parsing {
    private Parsing() {}

    /// What the program is written as, parsed once.
    static List<SourceFile> main() {
        return Once.MAIN;
    }

    /// What the tests are written as, parsed once.
    static List<SourceFile> test() {
        return Once.TEST;
    }

    /// A piece of source that a rule is tried on.
    static SourceFile sample(String source) {
        JavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        return parse(List.of(file)).getFirst();
    }

    private static List<SourceFile> files(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        return parse(
                compiler.getStandardFileManager(null, null, null)
                        .getJavaFileObjectsFromPaths(files));
    }

    private static List<SourceFile> parse(Iterable<? extends JavaFileObject> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task =
                (JavacTask)
                        compiler.getTask(null, null, _ -> {}, List.of("-proc:none"), null, files);
        Trees trees = Trees.instance(task);
        List<SourceFile> read = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                SourceReading reading = new SourceReading(trees);
                reading.scan(unit, null);
                read.add(reading.result(unit.getSourceFile().getName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /// Parsed at first use.
    private static final class Once {
        static final List<SourceFile> MAIN = files(Sources.java(Sources.MAIN));
        static final List<SourceFile> TEST = files(Sources.java(Sources.TEST));
    }
}
