package org.dalil.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Walks one parsed file and keeps what the rules ask for.
final class SourceReading extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Trees trees;
    private final List<SourceFile.Type> types = new ArrayList<>();
    private final List<SourceFile.Method> methods = new ArrayList<>();
    private final List<SourceFile.Catch> catches = new ArrayList<>();
    private final List<String> packageMarks = new ArrayList<>();
    private final List<Long> literalStyles = new ArrayList<>();
    private String packageName = "";
    private String packageComment = "";

    SourceReading(Trees trees) {
        this.trees = trees;
    }

    SourceFile result(String name) {
        return new SourceFile(
                name,
                packageName,
                types,
                methods,
                catches,
                packageMarks,
                packageComment,
                literalStyles);
    }

    @Override
    public @Nullable Void visitPackage(PackageTree node, @Nullable Void nothing) {
        packageName = node.getPackageName().toString();
        packageComment = comment(getCurrentPath());
        node.getAnnotations()
                .forEach(mark -> packageMarks.add(mark.getAnnotationType().toString()));
        return super.visitPackage(node, nothing);
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, @Nullable Void nothing) {
        if (!node.getSimpleName().isEmpty()) {
            String name = node.getSimpleName().toString();
            types.add(new SourceFile.Type(name, line(node), comment(getCurrentPath())));
        }
        return super.visitClass(node, nothing);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree node, @Nullable Void nothing) {
        Tree owner = getCurrentPath().getParentPath().getLeaf();
        boolean recordConstructor =
                owner.getKind() == Tree.Kind.RECORD && node.getReturnType() == null;
        methods.add(
                new SourceFile.Method(
                        node.getName().toString(),
                        line(node),
                        lastLine(node) - firstLine(node) + 1,
                        node.getParameters().size(),
                        recordConstructor));
        return super.visitMethod(node, nothing);
    }

    @Override
    public @Nullable Void visitCatch(CatchTree node, @Nullable Void nothing) {
        boolean empty = node.getBlock().getStatements().isEmpty();
        Tree type = node.getParameter().getType();
        List<? extends Tree> caught =
                type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        caught.forEach(one -> catches.add(new SourceFile.Catch(one.toString(), line(node), empty)));
        return super.visitCatch(node, nothing);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void nothing) {
        String called = node.getMethodSelect().toString();
        if ((called.equals("setStyle") || called.endsWith(".setStyle"))
                && node.getArguments().stream().anyMatch(SourceReading::hasLiteral)) {
            literalStyles.add(line(node));
        }
        return super.visitMethodInvocation(node, nothing);
    }

    private static boolean hasLiteral(ExpressionTree argument) {
        boolean[] found = {false};
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                found[0] |= literal.getValue() instanceof String text && !text.isEmpty();
                return null;
            }
        }.scan(argument, null);
        return found[0];
    }

    private String comment(TreePath path) {
        String comment = trees.getDocComment(path);
        return comment == null ? "" : comment;
    }

    /// Where a method begins without its annotations, which may hold tables of cases.
    private long firstLine(MethodTree method) {
        return method.getReturnType() != null ? line(method.getReturnType()) : line(method);
    }

    private long line(Tree tree) {
        return lineOf(trees.getSourcePositions().getStartPosition(unit(), tree));
    }

    private long lastLine(Tree tree) {
        return lineOf(trees.getSourcePositions().getEndPosition(unit(), tree) - 1);
    }

    private long lineOf(long position) {
        return position < 0 ? 0 : unit().getLineMap().getLineNumber(position);
    }

    private CompilationUnitTree unit() {
        return getCurrentPath().getCompilationUnit();
    }
}
