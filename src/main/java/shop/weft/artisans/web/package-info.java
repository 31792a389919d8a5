@NullMarked
package shop.weft.artisans.web;

import org.jspecify.annotations.NullMarked;
