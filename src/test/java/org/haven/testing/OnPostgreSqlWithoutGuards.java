package org.haven.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.haven.server.internal.WithoutGuards;
import org.springframework.context.annotation.Import;

/** As {@link OnPostgreSql}, with every guard in Java switched off: row-level security stands alone. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnPostgreSql
@Import(WithoutGuards.class)
public @interface OnPostgreSqlWithoutGuards {}
