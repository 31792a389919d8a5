/** The schedules of payments. Every node has them; a lease in the database decides who runs. */
@NullMarked
package shop.weft.payments.jobs;

import org.jspecify.annotations.NullMarked;
