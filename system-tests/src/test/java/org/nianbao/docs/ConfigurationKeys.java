package org.nianbao.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

/** The settings of a service, read from the sources of its {@code @ConfigMapping} interfaces. */
final class ConfigurationKeys {

    private ConfigurationKeys() {}

    /**
     * One setting.
     *
     * @param fallback the default as it stands in the source; empty when there is none
     * @param meaning the method's Javadoc on one line; empty when it has none
     */
    record Key(String name, String type, Optional<String> fallback, String meaning) {

        /** The environment variable that sets it, by the rule of MicroProfile Config. */
        String variable() {
            return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        }
    }

    /** All settings of the module in the folder, in the order of their sources. */
    static List<Key> listOf(Path module) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith("Config.java"))
                    .sorted()
                    .toList();
        }
        if (sources.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees comments = DocTrees.instance(task);
            var keys = new ArrayList<Key>();
            for (CompilationUnitTree unit : task.parse()) {
                for (var type : unit.getTypeDecls()) {
                    var config = (ClassTree) type;
                    find(config.getModifiers(), "ConfigMapping", "prefix")
                            .ifPresent(prefix -> add(prefix, config, unit, comments, keys));
                }
            }
            return keys;
        }
    }

    private static void add(
            String prefix, ClassTree config, CompilationUnitTree unit, DocTrees comments, List<Key> keys) {
        for (var member : config.getMembers()) {
            if (member instanceof MethodTree method && method.getBody() == null) {
                String name = find(method.getModifiers(), "WithName", "value")
                        .orElseGet(() -> dashed(method.getName().toString()));
                String comment = comments.getDocComment(TreePath.getPath(unit, method));
                keys.add(new Key(
                        prefix + "." + name,
                        method.getReturnType().toString(),
                        find(method.getModifiers(), "WithDefault", "value"),
                        comment == null ? "" : oneLine(comment)));
            }
        }
    }

    private static Optional<String> find(ModifiersTree modifiers, String annotation, String element) {
        for (AnnotationTree candidate : modifiers.getAnnotations()) {
            if (candidate.getAnnotationType().toString().equals(annotation)) {
                for (ExpressionTree argument : candidate.getArguments()) {
                    if (argument instanceof AssignmentTree named
                            && named.getVariable().toString().equals(element)) {
                        return Optional.of(text(named.getExpression()));
                    } else if (argument instanceof LiteralTree && element.equals("value")) {
                        return Optional.of(text(argument));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String text(ExpressionTree literal) {
        return ((LiteralTree) literal).getValue().toString();
    }

    private static String dashed(String method) {
        return method.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static String oneLine(String comment) {
        return comment.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@(?:link|code) #?([^}]+)\\}", "`$1`")
                .replace("<p>", "");
    }
}
