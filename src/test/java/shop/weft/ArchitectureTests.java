package shop.weft;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** The house rules that a machine can check. */
class ArchitectureTests {

    private static final JavaClasses SHOP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("shop.weft");

    @Test
    void onlyTheStripeAdapterKnowsStripe() {
        noClasses()
                .that()
                .resideOutsideOfPackage("shop.weft.payments.stripe..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.stripe.."))
                .check(SHOP);
    }

    @Test
    void repositoriesStayInsideTheirModule() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(SHOP);
    }

    @Test
    void controllersArePackagePrivateInWebPackages() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .andShould()
                .resideInAPackage("..web..")
                .allowEmptyShould(true)
                .check(SHOP);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Dto|Util|Utils|Helper|Manager|Entity|Mapper|Cmd)")
                .check(SHOP);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("shop.weft.shared.ShopClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(SHOP);
    }

    @Test
    void moneyIsNeverFloatingPoint() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("shop.weft.pictures..")
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .andShould()
                .notHaveRawType(Double.class)
                .andShould()
                .notHaveRawType(Float.class)
                .check(SHOP);
    }

    @Test
    void filesStaySmall() {
        assertThat(longerThan(250, "src/main/java", ".java"))
                .as("Java files over 250 lines")
                .isEmpty();
        assertThat(longerThan(350, "src/test/java", ".java"))
                .as("tests over 350 lines")
                .isEmpty();
        assertThat(longerThan(120, "src/main/resources/templates", ".html"))
                .as("templates over 120 lines")
                .isEmpty();
        assertThat(longerThan(150, "static-assets", ".css"))
                .as("stylesheets over 150 lines")
                .isEmpty();
        assertThat(longerThan(150, "static-assets", ".js"))
                .as("scripts over 150 lines")
                .isEmpty();
    }

    private static List<String> longerThan(int lines, String folder, String ending) {
        if (!Files.exists(Path.of(folder))) {
            return List.of();
        }
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> lineCount(file) > lines)
                    .map(file -> file + ": " + lineCount(file))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long lineCount(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
