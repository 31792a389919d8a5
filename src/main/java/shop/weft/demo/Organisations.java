package shop.weft.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.partners.EvidenceKind;
import shop.weft.partners.PartnerFiles;
import shop.weft.partners.PartnerRecord;
import shop.weft.partners.PartnerView;
import shop.weft.partners.PayoutMethod;
import shop.weft.partners.Question;
import shop.weft.partners.Routes;

/** What the shop has seen of the demo's partners, and how they are paid. */
@Component
@InDemo
class Organisations {

    private static final String WHO = "Administration";

    private final PartnerFiles files;
    private final Routes routes;
    private final Clock clock;

    Organisations(PartnerFiles files, Routes routes, Clock clock) {
        this.files = files;
        this.routes = routes;
        this.clock = clock;
    }

    /** The first look at a partner: agreement, visit, pay records, ways to be paid. */
    void begin(UUID id, DemoData.Partner partner, int number) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var lead = number % 3 + 1;
        files.edit(
                id,
                files.get(id).version(),
                new PartnerRecord(
                        partner.alias(), partner.kind(), "2025-2", today.minusDays(12), lead, partner.aftercare()));
        files.note(id, EvidenceKind.VISIT, today.minusDays(40), "Two days on site. Exits open, breaks kept.", WHO);
        files.note(
                id,
                EvidenceKind.CALL_WITH_MAKERS,
                today.minusDays(39),
                "Five makers, chosen by lot, without staff in the room. Pay and hours as the books say.",
                WHO);
        files.note(
                id,
                EvidenceKind.PAY_RECORDS,
                today.minusDays(38),
                "Three months of pay lists compared with work lists: they agree.",
                WHO);
        review(id, "First review: visit, talk with makers, pay records, child protection policy.");
        routes.add(id, PayoutMethod.BANK_TRANSFER, partner.currency(), "%04d".formatted(4821 + 137 * number));
        if (number % 2 == 0) {
            var wallet = routes.add(
                    id, PayoutMethod.MOBILE_WALLET, partner.currency(), "%04d".formatted(7316 + 211 * number));
            if (number % 4 == 0) {
                routes.prefer(id, wallet);
            }
        }
    }

    /** In the middle of the year all are looked at again but one, whose review is overdue by the end. */
    UUID lookAgain(List<PartnerView> partners, String overdue) {
        for (var partner : partners) {
            if (!partner.alias().equals(overdue)) {
                review(partner.id(), "Yearly review: pay records, talk with makers. Nothing to follow up.");
            }
        }
        var first = partners.getFirst();
        var more = new ArrayList<>(first.disclosures());
        more.add(Question.PAY_ROUTE.key("EACH_MAKER"));
        files.propose(first.id(), files.get(first.id()).version(), more);
        return first.id();
    }

    private void review(UUID id, String words) {
        files.review(id, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(1), words, WHO);
    }
}
