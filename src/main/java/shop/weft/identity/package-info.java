/**
 * Who may come in: staff accounts with their roles, and signed links for those who have no account.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package shop.weft.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
