package org.nianbao.catalog.ids;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.hibernate.annotations.IdGeneratorType;

/** An id that is drawn from {@link IdBlocks} when the row is first kept. */
@IdGeneratorType(DrawnIdGenerator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DrawnId {

    /** The row of the table {@code id_block}; the same as the entity's table. */
    String value();
}
