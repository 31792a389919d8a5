package shop.weft.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

class MySqlCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Found.orSkip(
                "mysql",
                MySqlServer.found(),
                context,
                "no MySQL server: set WEFT_TEST_MYSQL_URL, such as jdbc:mysql://127.0.0.1:3306/?user=root, or start Docker");
    }
}
