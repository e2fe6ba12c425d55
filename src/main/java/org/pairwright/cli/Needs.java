package org.pairwright.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pairwright.domain.Permission;

/// What somebody has to be let do in a project to run a command; nothing where it names nothing.
/// Every command says it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Needs {
    Permission[] value();
}
