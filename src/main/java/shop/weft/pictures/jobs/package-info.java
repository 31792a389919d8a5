/** Pictures drawn before they are asked for. */
@NullMarked
package shop.weft.pictures.jobs;

import org.jspecify.annotations.NullMarked;
