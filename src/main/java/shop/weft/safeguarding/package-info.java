/**
 * What may be told, and what is kept sealed: one place decides what is published about a group of makers, one holds what
 * would lead to a person.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package shop.weft.safeguarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
