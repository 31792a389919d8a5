package shop.weft.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import shop.weft.testing.ShopTest;

@ShopTest
class StaffTests {

    @Autowired
    private Staff staff;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void keepsPasswordsAsArgon2Hashes() {
        staff.register("hash@example.org", "Hana", Role.FINANCE, null, "correct horse battery");
        var account = accounts.find("hash@example.org").orElseThrow();
        assertThat(account.passwordHash()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("correct horse battery", account.passwordHash()))
                .isTrue();
        assertThat(passwords.matches("wrong horse battery", account.passwordHash()))
                .isFalse();
    }

    @Test
    void opensOneAccountPerAddressHoweverItIsWritten() {
        staff.register("Twice@Example.org", "Tara", Role.ADMINISTRATOR, null, "secret");
        assertThatExceptionOfType(EmailTaken.class)
                .isThrownBy(() -> staff.register(" twice@example.org ", "Tara", Role.FINANCE, null, "secret"));
    }

    @Test
    void tiesPartnerStaffAndNobodyElseToAPartner() {
        var partner = UUID.randomUUID();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> staff.register("p1@example.org", "Pia", Role.PARTNER, null, "secret"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> staff.register("p2@example.org", "Pia", Role.FINANCE, partner, "secret"));
        staff.register("p3@example.org", "Pia", Role.PARTNER, partner, "secret");
        assertThat(accounts.find("p3@example.org").orElseThrow().member().partner())
                .isEqualTo(partner);
    }

    @Test
    void knowsNobodyOutsideARequest() {
        assertThat(staff.current()).isNull();
    }
}
