@NullMarked
package shop.weft.partners.web;

import org.jspecify.annotations.NullMarked;
