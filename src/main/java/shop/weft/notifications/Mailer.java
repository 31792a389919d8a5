package shop.weft.notifications;

/** Hands mail over to whatever delivers it. */
interface Mailer {

    /** @throws org.springframework.mail.MailException if it was not taken; sending it again is safe */
    void send(Mail mail);
}
