/** The pages of finance staff and partners. Everything a filter says is in the address. */
@NullMarked
package shop.weft.reporting.web;

import org.jspecify.annotations.NullMarked;
