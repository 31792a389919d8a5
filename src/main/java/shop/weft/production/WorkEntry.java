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

/**
 * A maker's work on a batch, under the arrangement she had on that day.
 *
 * @param byPieces whether only pieces were counted, and the minutes are the sheet's for so many
 */
@Embeddable
record WorkEntry(
        UUID artisan,
        @Enumerated(EnumType.STRING) Arrangement arrangement,
        @Column(name = "worked_on") LocalDate day,
        @Enumerated(EnumType.STRING) WorkKind kind,
        int minutes,
        int pieces,
        int accepted,
        boolean byPieces) {

    static WorkEntry of(WorkDone work, Arrangement arrangement, boolean byPieces) {
        return new WorkEntry(
                work.artisan(),
                arrangement,
                work.day(),
                work.kind(),
                work.minutes(),
                work.pieces(),
                work.accepted(),
                byPieces);
    }

    /** The same, with so many of its pieces passed. */
    WorkEntry passed(int count) {
        return new WorkEntry(artisan, arrangement, day, kind, minutes, pieces, count, byPieces);
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
