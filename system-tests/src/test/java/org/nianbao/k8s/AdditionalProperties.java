package org.nianbao.k8s;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks a typed Kubernetes object: a field that its type does not know is kept in getAdditionalProperties. */
final class AdditionalProperties {

    private AdditionalProperties() {}

    static void assertNone(Object object, String where) {
        if (object instanceof Collection<?> items) {
            items.forEach(item -> assertNone(item, where));
            return;
        }
        if (object instanceof Map<?, ?> entries) {
            entries.values().forEach(value -> assertNone(value, where));
            return;
        }
        if (object == null || !object.getClass().getName().startsWith("io.fabric8.kubernetes.api.model")) {
            return;
        }
        for (Method method : object.getClass().getMethods()) {
            if (!method.getName().startsWith("get") || method.getParameterCount() > 0) {
                continue;
            }
            Object value = call(method, object);
            if (method.getName().equals("getAdditionalProperties")) {
                assertThat((Map<?, ?>) value).as("unknown fields in %s", where).isEmpty();
            } else {
                assertNone(value, where + "." + method.getName().substring(3));
            }
        }
    }

    private static Object call(Method method, Object object) {
        try {
            return method.invoke(object);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method + " could not be called", e);
        }
    }
}
