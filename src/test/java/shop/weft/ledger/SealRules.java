package shop.weft.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.weft.ledger.PostingRules.NOON;
import static shop.weft.ledger.PostingRules.USD;
import static shop.weft.ledger.PostingRules.key;
import static shop.weft.ledger.PostingRules.sale;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;

/** What holds of seals, and what the database itself refuses, on either engine. */
abstract class SealRules {

    @Autowired
    Ledger ledger;

    @Autowired
    Seals seals;

    @Autowired
    Books books;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private UUID journal = new UUID(0, 0);

    @BeforeEach
    void aSealedJournal() {
        journal = post(sale(key(), 4_200));
        seals.sealAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET memo = 'other'",
                "UPDATE leg SET amount_minor = amount_minor * 2",
                "UPDATE seal SET first_seq = 7",
                "UPDATE seal_leaf SET seal_id = 1",
                "DELETE FROM journal",
                "DELETE FROM leg",
                "DELETE FROM seal",
                "DELETE FROM seal_leaf"
            })
    void refusesToChangeOrDeleteByHand(String sql) {
        assertThatThrownBy(() -> jdbc.update(sql))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void refusesToAddALegToASealedJournal() {
        assertThatThrownBy(() -> insertLeg(journal, 3, 100)).hasMessageContaining("sealed");
    }

    @Test
    void refusesToSealAJournalThatDoesNotSumToZero() {
        transaction.executeWithoutResult(status -> {
            var unsealed = ledger.post(sale(key(), 4_200)).id();
            insertLeg(unsealed, 3, 1);
            assertThatThrownBy(() -> insertLeaf(unsealed)).hasMessageContaining("does not sum to zero");
            status.setRollbackOnly();
        });
    }

    @Test
    void refusesToSealAJournalOfNoLegs() {
        transaction.executeWithoutResult(status -> {
            var empty = Ids.random();
            jdbc.update(
                    "INSERT INTO journal SELECT ?, kind, ?, req_hash, subject, effective_at, recorded_at, NULL, memo,"
                            + " key_salt, subject_salt, time_salt, memo_salt FROM journal WHERE id = ?",
                    Ids.bytes(empty),
                    key(),
                    Ids.bytes(journal));
            assertThatThrownBy(() -> insertLeaf(empty)).hasMessageContaining("fewer than two legs");
            status.setRollbackOnly();
        });
    }

    @Test
    void sealsDenselyAndInAChain() {
        for (int i = 0; i < 5; i++) {
            post(sale(key(), 100 + i));
            post(sale(key(), 200 + i));
            assertThat(seals.sealAll()).isEqualTo(2);
        }
        var heads = new ArrayList<>(seals.list(PageRequest.of(0, 5)).getContent()).reversed();
        for (int i = 1; i < heads.size(); i++) {
            assertThat(heads.get(i).previous()).isEqualTo(heads.get(i - 1).hash());
            assertThat(heads.get(i).firstSeq()).isEqualTo(heads.get(i - 1).lastSeq() + 1);
        }
        assertThat(books.verify().problems()).isEmpty();
    }

    @Test
    void sealsNothingTwiceWhenTwoSealAtTheSameTime() throws Exception {
        for (int i = 0; i < 20; i++) {
            post(sale(key(), 100));
        }
        var sealed = PostingRules.allOf(PostingRules.atOnce(4, () -> seals.sealAll()));
        assertThat(sealed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(books.verify().problems()).isEmpty();
    }

    @Test
    void readsTheSameBalanceBeforeAndAfterSealing() {
        var maker = PostingRules.maker();
        post(PostingRules.owe(maker, 700));
        post(PostingRules.settle(maker, 300));
        var before = available(maker);
        seals.sealAll();
        var after = available(maker);
        assertThat(before).isEqualTo(Money.of(400, PostingRules.NPR)).isEqualTo(after);
        assertThat(books.verify().problems()).isEmpty();
    }

    @Test
    void sealsWhileOthersPostAndDebit() throws Exception {
        var maker = PostingRules.maker();
        post(PostingRules.owe(maker, 10_000));
        var outcomes = PostingRules.atOnce(60, () -> {
            var posted = post(PostingRules.settle(maker, 100));
            seals.sealAll();
            return posted;
        });
        PostingRules.allOf(outcomes);
        assertThat(available(maker)).isEqualTo(Money.of(4_000, PostingRules.NPR));
        assertThat(books.verify().problems()).isEmpty();
    }

    private Money available(AccountRef account) {
        return transaction.execute(status -> ledger.availableForDebit(account));
    }

    private UUID post(JournalEntry entry) {
        return transaction.execute(status -> ledger.post(entry)).id();
    }

    private void insertLeg(UUID to, int line, long minor) {
        jdbc.update(
                "INSERT INTO leg (journal_id, line, account_id, currency, amount_minor, salt) VALUES (?, ?, ?, ?, ?, ?)",
                Ids.bytes(to),
                line,
                AccountId.of(AccountRef.of(AccountCode.SALES, USD)).bytes(),
                "USD",
                minor,
                Salts.next());
    }

    private void insertLeaf(UUID of) {
        jdbc.update(
                "INSERT INTO seal_leaf (seq, seal_id, journal_id, leaf_hash) VALUES (?, 1, ?, ?)",
                NOON.getEpochSecond(),
                Ids.bytes(of),
                Sha256.of("any"));
    }
}
