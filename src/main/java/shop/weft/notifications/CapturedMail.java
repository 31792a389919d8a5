package shop.weft.notifications;

import java.time.Instant;
import java.util.UUID;

/** A mail that was kept instead of being sent. */
public record CapturedMail(UUID id, Instant at, String to, String subject, String html, String text) {}
