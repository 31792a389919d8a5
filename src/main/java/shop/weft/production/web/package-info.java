@NullMarked
package shop.weft.production.web;

import org.jspecify.annotations.NullMarked;
