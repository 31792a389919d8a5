package shop.weft.artisans;

import java.time.LocalDate;

/** A maker to be taken on, with the terms she begins under. */
public record NewMaker(
        String code,
        AgeStatus ageStatus,
        Arrangement arrangement,
        LocalDate since,
        int weeklyMinutes,
        MakerFace face) {}
