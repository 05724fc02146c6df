package org.nianbao.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

/**
 * The settings of a service, read from its sources: its {@code @ConfigMapping} interfaces, the {@code @ConfigProperty}
 * parameters of its constructors, and the defaults in its application.yaml.
 */
final class ConfigurationKeys {

    private ConfigurationKeys() {}

    /**
     * One setting.
     *
     * @param fallback the default as it stands in the source or in application.yaml; empty when there is none
     * @param meaning the Javadoc of the method or parameter on one line; empty when it has none
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
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ConfigurationKeys::hasSettings)
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
                    Optional<String> prefix = find(config.getModifiers(), "ConfigMapping", "prefix");
                    if (prefix.isPresent()) {
                        addMapped(prefix.get(), config, unit, comments, keys);
                    } else {
                        addInjected(config, unit, comments, keys);
                    }
                }
            }
            return withDefaults(keys, YamlDefaults.of(module));
        }
    }

    private static boolean hasSettings(Path source) {
        try {
            String text = Files.readString(source);
            return text.contains("@ConfigMapping(") || text.contains("@ConfigProperty(name = \"nianbao.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Key> withDefaults(List<Key> keys, Map<String, String> defaults) {
        return keys.stream()
                .map(key -> new Key(
                        key.name(),
                        key.type(),
                        Optional.ofNullable(defaults.get(key.name())).or(key::fallback),
                        key.meaning()))
                .toList();
    }

    private static void addInjected(ClassTree type, CompilationUnitTree unit, DocTrees comments, List<Key> keys) {
        for (var member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                String comment = comments.getDocComment(TreePath.getPath(unit, method));
                for (VariableTree parameter : method.getParameters()) {
                    find(parameter.getModifiers(), "ConfigProperty", "name")
                            .filter(name -> name.startsWith("nianbao."))
                            .ifPresent(name -> keys.add(new Key(
                                    name,
                                    parameter.getType().toString(),
                                    find(parameter.getModifiers(), "ConfigProperty", "defaultValue"),
                                    meaning(comment, parameter.getName().toString()))));
                }
            }
        }
    }

    /** What a comment says of a parameter, with a capital and a point like the others. */
    private static String meaning(String comment, String parameter) {
        Matcher said = Pattern.compile("(?s)@param " + parameter + "\\s+(.*?)\\s*(?:@|$)")
                .matcher(comment == null ? "" : comment.strip());
        if (!said.find()) {
            return "";
        }
        String text = oneLine(said.group(1));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static void addMapped(
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
