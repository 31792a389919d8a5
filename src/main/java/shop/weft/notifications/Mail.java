package shop.weft.notifications;

import java.time.Instant;

/**
 * A mail to one person, in both forms.
 *
 * @param at when what it tells of happened; it may be written later
 * @param subject neutral: a subject is read by whoever looks over a shoulder
 */
record Mail(Instant at, String to, String subject, String html, String text) {}
