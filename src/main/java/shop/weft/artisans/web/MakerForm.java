package shop.weft.artisans.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import shop.weft.artisans.AgeStatus;
import shop.weft.artisans.Arrangement;
import shop.weft.artisans.MakerFace;
import shop.weft.artisans.MakerFile;
import shop.weft.artisans.Mark;
import shop.weft.artisans.NewMaker;

/** What is typed about a maker: all of it when she is taken on, later the part that a page asks for. */
record MakerForm(
        @Nullable String code,
        @Nullable String ageStatus,
        @Nullable String arrangement,
        @Nullable String since,
        @Nullable String hours,
        @Nullable String alias,
        @Nullable List<String> languages,
        @Nullable String mark,
        @Nullable Integer version) {

    static final List<String> LANGUAGES = List.of(
            "am", "ar", "bn", "en", "es", "fr", "gu", "hi", "km", "lo", "mr", "my", "ne", "om", "pt", "qu", "so", "sw",
            "ta", "te", "th", "ur", "vi");
    static final int LONGEST_ALIAS = 30;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,15}");
    private static final int WEEK = 7 * 24 * 60;

    MakerForm {
        languages = languages == null
                ? List.of()
                : languages.stream().filter(LANGUAGES::contains).toList();
    }

    static MakerForm fresh(String code, LocalDate today) {
        return new MakerForm(code, "", "", today.toString(), "", "", List.of(), "", 0);
    }

    static MakerForm of(MakerFile file, LocalDate today) {
        var face = file.face();
        return new MakerForm(
                file.maker().code(),
                file.maker().ageStatus().name(),
                file.maker().arrangement().name(),
                today.toString(),
                "",
                face.alias(),
                face.languages(),
                face.mark().grid(),
                file.version());
    }

    /** Says beside each field what is wrong with who she is here. */
    void checkMaker(Errors errors) {
        if (!CODE.matcher(code()).matches()) {
            errors.rejectValue("code", "makers.code.wrong");
        }
        if (age().isEmpty()) {
            errors.rejectValue("ageStatus", "makers.age.missing");
        }
        if (alias().length() > LONGEST_ALIAS) {
            errors.rejectValue("alias", "makers.alias.long");
        }
        if (stitched().isEmpty()) {
            errors.rejectValue("mark", "makers.mark.wrong");
        }
    }

    /** Says beside each field what is wrong with how she works. */
    void checkTerms(LocalDate latest, Errors errors) {
        if (kind().isEmpty()) {
            errors.rejectValue("arrangement", "makers.arrangement.missing");
        }
        if (day().filter(day -> !day.isAfter(latest)).isEmpty()) {
            errors.rejectValue("since", "makers.day.wrong");
        }
        if (minutes().isEmpty()) {
            errors.rejectValue("hours", "makers.hours.wrong");
        }
    }

    NewMaker maker() {
        return new NewMaker(
                code(),
                age().orElseThrow(),
                kind().orElseThrow(),
                day().orElseThrow(),
                minutes().orElseThrow(),
                face());
    }

    MakerFace face() {
        return new MakerFace(
                alias(), Objects.requireNonNull(languages), stitched().orElse(Mark.NONE));
    }

    @Override
    public String code() {
        return text(code).toUpperCase(Locale.ROOT);
    }

    @Override
    public String alias() {
        return text(alias);
    }

    Optional<AgeStatus> age() {
        return Arrays.stream(AgeStatus.values())
                .filter(one -> one.name().equals(ageStatus))
                .findFirst();
    }

    Optional<Arrangement> kind() {
        return Arrays.stream(Arrangement.values())
                .filter(one -> one.name().equals(arrangement))
                .findFirst();
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text(since)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The weekly cap: what is usual for her arrangement where nothing is typed. */
    Optional<Integer> minutes() {
        if (text(hours).isEmpty()) {
            return kind().map(Arrangement::usualWeeklyMinutes);
        }
        try {
            var typed = new BigDecimal(text(hours).replace(',', '.'))
                    .multiply(BigDecimal.valueOf(60))
                    .setScale(0, RoundingMode.HALF_UP);
            return typed.signum() > 0 && typed.compareTo(BigDecimal.valueOf(WEEK)) <= 0
                    ? Optional.of(typed.intValueExact())
                    : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** The mark as a mark, also when there is none; empty if what came is none of ours. */
    Optional<Mark> stitched() {
        try {
            return Optional.of(new Mark(text(mark)));
        } catch (IllegalArgumentException noMark) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
