package shop.weft.notifications;

/**
 * A mail to one person, in both forms.
 *
 * @param subject neutral: a subject is read by whoever looks over a shoulder
 */
record Mail(String to, String subject, String html, String text) {}
