package shop.weft.production;

import java.util.UUID;

/** Event: a batch was accepted and so many units were born of it. */
public record BatchAccepted(UUID batch, int items) {}
