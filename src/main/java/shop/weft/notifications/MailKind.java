package shop.weft.notifications;

/** What a mail is about. Message keys are {@code mail.<kind>....}; templates are {@code mail/<kind>}. */
enum MailKind {
    /** An order is paid. */
    RECEIPT("receipt"),
    /** What was bought is on its way. */
    SHIPPED("shipped"),
    /** Money of a paid order goes back. */
    REFUND("refund"),
    /** Everything goes back, because the pieces had gone to somebody else before the payment arrived. */
    UNSOLD("unsold"),
    /** A buyer asked for a new link to an order. */
    LINK("link");

    private final String template;

    MailKind(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }
}
