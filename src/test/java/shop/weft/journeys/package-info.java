/** What people do, end to end: few tests, written as prose. */
@NullMarked
package shop.weft.journeys;

import org.jspecify.annotations.NullMarked;
