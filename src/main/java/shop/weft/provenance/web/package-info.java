/** The pages of a partner's own units. */
@NullMarked
package shop.weft.provenance.web;

import org.jspecify.annotations.NullMarked;
