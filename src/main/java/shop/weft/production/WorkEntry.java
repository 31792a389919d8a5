package shop.weft.production;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import shop.weft.artisans.Arrangement;
import shop.weft.shared.Money;
import shop.weft.split.Party;
import shop.weft.split.PayForTime;

/** A maker's work on a batch, under the arrangement she had on that day. */
@Embeddable
record WorkEntry(
        UUID artisan,
        @Enumerated(EnumType.STRING) Arrangement arrangement,
        @Column(name = "worked_on") LocalDate day,
        int minutes,
        int pieces,
        int accepted) {

    static WorkEntry of(WorkDone work, Arrangement arrangement) {
        return new WorkEntry(work.artisan(), arrangement, work.day(), work.minutes(), work.pieces(), work.accepted());
    }

    Payee payee() {
        return new Payee(arrangement.stipend() ? Party.STIPEND : Party.WAGE, artisan);
    }

    Money pay(Money hourlyRate) {
        return PayForTime.of(hourlyRate, minutes);
    }

    /** Whether it was a task for all pieces of the batch, not pieces of her own. */
    boolean shared() {
        return pieces == 0;
    }

    int rejected() {
        return pieces - accepted;
    }
}
