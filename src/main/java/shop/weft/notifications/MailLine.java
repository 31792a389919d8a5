package shop.weft.notifications;

/** A line of an account in a mail: what, and how much of the mail's currency. */
record MailLine(String name, String amount) {}
