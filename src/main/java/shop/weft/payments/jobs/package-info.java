/** The schedules of payments. Every node has them. */
@NullMarked
package shop.weft.payments.jobs;

import org.jspecify.annotations.NullMarked;
