package shop.weft;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use only whom they say they use, in no circle. */
class ModularityTests {

    @Test
    void modulesKeepToTheirDeclaredDependencies() {
        ApplicationModules.of(WeftApplication.class).verify();
    }
}
