package org.nianbao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/**
 * Gives the application a real MariaDB with an empty schema, and the key that {@link Tokens} are verified with. The
 * user has the schema's name and can touch nothing else.
 */
@WithTestResource(value = MariaDbResource.class, scope = TestResourceScope.MATCHING_RESOURCES)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithMariaDb {

    /** The schema, such as nianbao_catalog. */
    String value();
}
