package shop.weft.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.weft.ledger.AccountCode.FX_TRADING;
import static shop.weft.ledger.AccountCode.SALES;
import static shop.weft.ledger.AccountCode.STRIPE_CLEARING;
import static shop.weft.ledger.AccountCode.WAGES_PAYABLE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;

/** What holds of every posting, on either engine. */
abstract class PostingRules {

    static final Currency USD = Currency.getInstance("USD");
    static final Currency NPR = Currency.getInstance("NPR");
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void answersARepeatedPostingWithTheFirst() {
        var entry = sale(key(), 4_200);
        var first = post(entry);
        var second = post(entry);
        assertThat(first.alreadyPosted()).isFalse();
        assertThat(second).isEqualTo(new PostedJournal(first.id(), true));
        assertThat(legsOf(first.id())).isEqualTo(2);
    }

    @Test
    void refusesOtherContentsUnderTheSameKey() {
        var key = key();
        post(sale(key, 4_200));
        assertThatThrownBy(() -> post(sale(key, 4_300))).isInstanceOf(LedgerConflict.class);
        assertThat(journalsWithKey(key)).isEqualTo(1);
    }

    @Test
    void tellsKeysApartByCase() {
        var key = key();
        assertThat(post(sale(key + ":a", 100)).id())
                .isNotEqualTo(post(sale(key + ":A", 200)).id());
    }

    @Test
    void postsOneKeyOfOneCallOnce() {
        var entry = sale(key(), 4_200);
        var posted = transaction.execute(status -> ledger.postAll(List.of(entry, entry)));
        assertThat(posted).hasSize(2);
        assertThat(posted.getFirst().id()).isEqualTo(posted.getLast().id());
        assertThat(legsOf(posted.getFirst().id())).isEqualTo(2);
    }

    @Test
    void refusesToPostOutsideATransaction() {
        assertThatThrownBy(() -> ledger.post(sale(key(), 1))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesToReverseTwice() {
        var first = post(sale(key(), 4_200));
        post(reversal(first.id()));
        assertThatThrownBy(() -> post(reversal(first.id()))).isInstanceOf(LedgerConflict.class);
    }

    @Test
    void leavesNothingBehindWhenTheCallerRollsBack() {
        var key = key();
        transaction.executeWithoutResult(status -> {
            ledger.post(sale(key, 4_200));
            status.setRollbackOnly();
        });
        assertThat(journalsWithKey(key)).isZero();
        assertThat(post(sale(key, 4_200)).alreadyPosted()).isFalse();
    }

    @Test
    void refusesADebitThatAGuardedAccountDoesNotCover() {
        var maker = maker();
        post(owe(maker, 500));
        assertThatThrownBy(() -> post(settle(maker, 501))).isInstanceOf(BalanceTooLow.class);
        post(settle(maker, 300));
        assertThat(available(maker)).isEqualTo(Money.of(200, NPR));
        assertThatThrownBy(() -> post(settle(maker, 201))).isInstanceOf(BalanceTooLow.class);
    }

    @Test
    void countsACreditOfTheSameCallBeforeItsDebits() {
        var maker = maker();
        transaction.executeWithoutResult(status -> ledger.postAll(List.of(settle(maker, 500), owe(maker, 500))));
        assertThat(available(maker)).isEqualTo(Money.zero(NPR));
    }

    @Test
    void postsOneKeyOnceWhenManyComeAtTheSameTime() throws Exception {
        var entry = sale(key(), 4_200);
        var posted = allOf(atOnce(12, () -> post(entry)));
        assertThat(posted)
                .extracting(PostedJournal::id)
                .containsOnly(posted.getFirst().id());
        assertThat(posted).filteredOn(answer -> !answer.alreadyPosted()).hasSize(1);
        assertThat(legsOf(posted.getFirst().id())).isEqualTo(2);
    }

    @Test
    void letsOnlyOneOfTwoContentsWinAKeyAtTheSameTime() throws Exception {
        var key = key();
        var tries = new ArrayList<Callable<PostedJournal>>();
        for (int i = 1; i <= 8; i++) {
            var entry = sale(key, i);
            tries.add(() -> post(entry));
        }
        var outcomes = atOnce(tries);
        assertThat(outcomes).filteredOn(outcome -> failure(outcome) == null).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> failure(outcome) != null)
                .allSatisfy(outcome -> assertThat(failure(outcome)).isInstanceOf(LedgerConflict.class));
    }

    @Test
    void neverOverdrawsWhenManyDebitAtTheSameTime() throws Exception {
        var maker = maker();
        post(owe(maker, 1_000));
        var outcomes = atOnce(16, () -> post(settle(maker, 100)));
        assertThat(outcomes).filteredOn(outcome -> failure(outcome) == null).hasSize(10);
        assertThat(outcomes)
                .filteredOn(outcome -> failure(outcome) != null)
                .allSatisfy(outcome -> assertThat(failure(outcome)).isInstanceOf(BalanceTooLow.class));
        assertThat(available(maker)).isEqualTo(Money.zero(NPR));
    }

    @Test
    void bringsNoDeadlockToThoseWhoPostToTheSameAccounts() throws Exception {
        var makers = List.of(maker(), maker(), maker(), maker());
        makers.forEach(maker -> post(owe(maker, 100_000)));
        var tries = new ArrayList<Callable<List<PostedJournal>>>();
        for (int i = 0; i < 40; i++) {
            var order = new ArrayList<>(makers);
            java.util.Collections.rotate(order, i);
            var entries = order.stream()
                    .flatMap(maker -> List.of(settle(maker, 10), sale(key(), 100)).stream())
                    .toList();
            tries.add(() -> transaction.execute(status -> ledger.postAll(entries)));
        }
        assertThat(atOnce(tries))
                .allSatisfy(outcome -> assertThat(failure(outcome)).isNull());
        makers.forEach(maker -> assertThat(available(maker)).isEqualTo(Money.of(99_600, NPR)));
    }

    @Test
    void makesOneAccountWhenManyUseItFirstAtTheSameTime() throws Exception {
        var makers = List.of(maker(), maker(), maker());
        var tries = new ArrayList<Callable<List<PostedJournal>>>();
        for (int i = 0; i < 12; i++) {
            var order = new ArrayList<>(makers);
            java.util.Collections.rotate(order, i);
            tries.add(() -> transaction.execute(status ->
                    ledger.postAll(order.stream().map(maker -> owe(maker, 10)).toList())));
        }
        allOf(atOnce(tries));
        makers.forEach(maker -> assertThat(available(maker)).isEqualTo(Money.of(120, NPR)));
    }

    PostedJournal post(JournalEntry entry) {
        return transaction.execute(status -> ledger.post(entry));
    }

    Money available(AccountRef account) {
        return transaction.execute(status -> ledger.availableForDebit(account));
    }

    static String key() {
        return "test:" + UUID.randomUUID();
    }

    static AccountRef maker() {
        return AccountRef.of(WAGES_PAYABLE, NPR).partner(Ids.random()).artisan(Ids.random());
    }

    static JournalEntry sale(String key, long minor) {
        return JournalEntry.of(JournalKind.SALE, key, new UUID(4, 2), NOON, "test")
                .debit(AccountRef.of(STRIPE_CLEARING, USD), Money.of(minor, USD))
                .credit(AccountRef.of(SALES, USD), Money.of(minor, USD))
                .build();
    }

    static JournalEntry owe(AccountRef maker, long minor) {
        return JournalEntry.of(JournalKind.ACCEPTANCE, key(), Ids.random(), NOON, "test")
                .debit(AccountRef.of(FX_TRADING, NPR), Money.of(minor, NPR))
                .credit(maker, Money.of(minor, NPR))
                .build();
    }

    static JournalEntry settle(AccountRef maker, long minor) {
        return JournalEntry.of(JournalKind.REVERSAL, key(), Ids.random(), NOON, "test")
                .debit(maker, Money.of(minor, NPR))
                .credit(AccountRef.of(FX_TRADING, NPR), Money.of(minor, NPR))
                .build();
    }

    private static JournalEntry reversal(UUID reversed) {
        return JournalEntry.of(JournalKind.REVERSAL, key(), Ids.random(), NOON, "test")
                .reversing(reversed)
                .debit(AccountRef.of(SALES, USD), Money.of(4_200, USD))
                .credit(AccountRef.of(STRIPE_CLEARING, USD), Money.of(4_200, USD))
                .build();
    }

    static <T> List<Future<T>> atOnce(int times, Callable<T> work) throws InterruptedException {
        return atOnce(java.util.Collections.nCopies(times, work));
    }

    static <T> List<Future<T>> atOnce(List<Callable<T>> work) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            return threads.invokeAll(work);
        }
    }

    static <T> List<T> allOf(List<Future<T>> outcomes) throws Exception {
        List<T> results = new ArrayList<>();
        for (var outcome : outcomes) {
            results.add(outcome.get());
        }
        return results;
    }

    static @Nullable Throwable failure(Future<?> outcome) {
        try {
            outcome.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private long legsOf(UUID journal) {
        return count("SELECT COUNT(*) FROM leg WHERE journal_id = :value", Ids.bytes(journal));
    }

    private long journalsWithKey(String key) {
        return count("SELECT COUNT(*) FROM journal WHERE idem_key = :value", key);
    }

    private long count(String sql, Object value) {
        return jdbc.sql(sql).params(Map.of("value", value)).query(Long.class).single();
    }
}
