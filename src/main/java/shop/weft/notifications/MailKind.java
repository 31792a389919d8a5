package shop.weft.notifications;

/** What a mail is about. Message keys are {@code mail.<kind>....}; templates are {@code mail/<kind>}. */
enum MailKind {
    /** An order is paid. */
    RECEIPT("receipt"),
    /** Money of a paid order goes back. */
    REFUND("refund"),
    /** Everything goes back, because the pieces had gone to somebody else before the payment arrived. */
    UNSOLD("unsold");

    private final String template;

    MailKind(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }
}
