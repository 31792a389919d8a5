package shop.weft.ledger;

/** The plain-text accounting formats that the books can be written in. */
public enum ExportFormat {
    /** The journal format of <a href="https://hledger.org/hledger.html">hledger</a>. */
    HLEDGER(new HledgerText(), "journal"),
    /** The language of <a href="https://beancount.github.io/docs/">Beancount</a>. */
    BEANCOUNT(new BeancountText(), "beancount");

    private final BooksText text;
    private final String fileEnding;

    ExportFormat(BooksText text, String fileEnding) {
        this.text = text;
        this.fileEnding = fileEnding;
    }

    BooksText text() {
        return text;
    }

    public String fileEnding() {
        return fileEnding;
    }
}
