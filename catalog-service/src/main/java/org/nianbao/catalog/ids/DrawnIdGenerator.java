package org.nianbao.catalog.ids;

import java.lang.reflect.Member;
import java.util.EnumSet;

import io.quarkus.arc.Arc;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.EventTypeSets;
import org.hibernate.generator.GeneratorCreationContext;

/** Asks {@link IdBlocks} for Hibernate. */
public final class DrawnIdGenerator implements BeforeExecutionGenerator {

    private final String entity;

    /** As Hibernate makes it, for one annotated field. */
    public DrawnIdGenerator(DrawnId annotation, Member field, GeneratorCreationContext context) {
        this.entity = annotation.value();
    }

    @Override
    public Object generate(SharedSessionContractImplementor session, Object owner, Object current, EventType event) {
        return Arc.container().instance(IdBlocks.class).get().next(entity);
    }

    @Override
    public EnumSet<EventType> getEventTypes() {
        return EventTypeSets.INSERT_ONLY;
    }
}
