package shop.weft.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import shop.weft.partners.PartnerView;
import shop.weft.partners.Partners;

/** Says, when all is ready, where the demo shop is and who may sign in. */
@Component
@InDemo
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Diary diary;
    private final Partners partners;
    private final Environment environment;

    Welcome(Diary diary, Partners partners, Environment environment) {
        this.diary = diary;
        this.partners = partners;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (diary.began().isEmpty()) {
            return;
        }
        var shop = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        var staff = partners.list().stream()
                .map(PartnerView::alias)
                .map(SignIns::of)
                .reduce((one, other) -> one + "\n                  " + other)
                .orElse("");
        LOG.info("""

                  The shop is open, with invented goods, people and payments.

                  Shop            {}
                  Back office     {}/sign-in
                  Captured mail   {}/demo/mail

                  Sign in as      {}
                                  {}
                                  {}
                  or a partner    {}
                  all with        {}
                """, shop, shop, shop, SignIns.FINANCE, SignIns.ADMINISTRATOR, SignIns.HUB, staff, SignIns.PASSWORD);
    }
}
