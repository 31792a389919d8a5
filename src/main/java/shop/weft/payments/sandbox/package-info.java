/**
 * A stand-in for Stripe on this machine: an HTTP server on loopback that speaks the part of Stripe's API which Weft
 * uses. Nothing in the shop knows it but through the Stripe SDK.
 */
@NamedInterface("sandbox")
@NullMarked
package shop.weft.payments.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
