package shop.weft.demo;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import shop.weft.payments.sandbox.StripeSandbox;

/** Makes the demo world: takes the steps of its story in the order of their moments, each on its own day. */
@Component
@InDemo
class DemoWorld {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);
    private static final int MONTHS = 12;

    private final Opening opening;
    private final Workshops workshops;
    private final Drafting drafting;
    private final Carriers carriers;
    private final Counter counter;
    private final BackOffice backOffice;
    private final Diary diary;
    private final TravellingClock clock;
    private final StripeSandbox sandbox;
    private final TransactionOperations transaction;
    private final DemoProperties size;

    DemoWorld(
            Opening opening,
            Workshops workshops,
            Drafting drafting,
            Carriers carriers,
            Counter counter,
            BackOffice backOffice,
            Diary diary,
            TravellingClock clock,
            StripeSandbox sandbox,
            TransactionOperations transaction,
            DemoProperties size) {
        this.opening = opening;
        this.workshops = workshops;
        this.drafting = drafting;
        this.carriers = carriers;
        this.counter = counter;
        this.backOffice = backOffice;
        this.diary = diary;
        this.clock = clock;
        this.sandbox = sandbox;
        this.transaction = transaction;
        this.size = size;
    }

    /** Makes what is not there yet. When this returns, it is all there and the clock is at home. */
    void make() {
        var data = DemoData.read().with(size.products());
        var story = Story.tell(data, diary.began().orElseThrow(), size.orders());
        diary.read();
        long started = System.nanoTime();
        try {
            sandbox.quietly(() -> take(story, steps(data, story)));
        } finally {
            clock.comeHome();
        }
        diary.close();
        LOG.info(
                "The demo world is made, in {} s",
                Duration.ofNanos(System.nanoTime() - started).toSeconds());
    }

    private List<Step> steps(DemoData data, Story story) {
        return Stream.of(
                        opening.steps(data, story).stream(),
                        workshops.steps(data, story),
                        drafting.steps(data, story),
                        carriers.steps(story),
                        counter.steps(data, story),
                        backOffice.steps(story))
                .flatMap(steps -> steps)
                .sorted(Comparator.comparing(Step::at))
                .toList();
    }

    private void take(Story story, List<Step> steps) {
        long month = 0;
        for (var step : steps) {
            if (diary.has(step.name())) {
                continue;
            }
            long now = 1 + Duration.between(story.begin(), step.at()).toDays() * MONTHS / 366;
            if (now > month) {
                month = now;
                LOG.info("Making the demo world: {} of {} months", month, MONTHS);
            }
            clock.travelTo(step.at());
            take(step);
        }
    }

    private void take(Step step) {
        if (step.atomic()) {
            transaction.executeWithoutResult(
                    status -> diary.write(step.name(), step.deed().run()));
        } else {
            diary.write(step.name(), step.deed().run());
        }
    }
}
