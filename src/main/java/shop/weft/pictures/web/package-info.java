/** Pictures over HTTP. */
@NullMarked
package shop.weft.pictures.web;

import org.jspecify.annotations.NullMarked;
