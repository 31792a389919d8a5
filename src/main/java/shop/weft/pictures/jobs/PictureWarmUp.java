package shop.weft.pictures.jobs;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shop.weft.pictures.Pictures;

/**
 * Draws, after the start, what has not been drawn yet: one picture at a time, the sizes most asked for first. What an
 * earlier run finished is left alone, so it goes on where that one stopped.
 */
@Component
@ConditionalOnProperty(name = "weft.jobs.enabled", matchIfMissing = true)
class PictureWarmUp implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PictureWarmUp.class);
    private static final List<Integer> MOST_ASKED_FIRST = List.of(640, 960, 320, 1600);

    private final Pictures pictures;
    private volatile boolean stopped;

    PictureWarmUp(Pictures pictures) {
        this.pictures = pictures;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var worker = new Thread(this::drawWhatIsMissing, "picture-warm-up");
        worker.setDaemon(true);
        worker.setPriority(Thread.MIN_PRIORITY);
        worker.start();
    }

    @Override
    public void destroy() {
        stopped = true;
    }

    private void drawWhatIsMissing() {
        try {
            int drawn = 0;
            var all = pictures.all();
            for (int width : MOST_ASKED_FIRST) {
                for (var picture : all) {
                    if (stopped) {
                        return;
                    }
                    drawn += pictures.drawIfMissing(picture, width) ? 1 : 0;
                }
            }
            LOG.info("All {} pictures are drawn; {} prints were missing", all.size(), drawn);
        } catch (RuntimeException failed) {
            if (!stopped) {
                LOG.warn("Pictures will be drawn when they are asked for: drawing ahead has failed", failed);
            }
        }
    }
}
