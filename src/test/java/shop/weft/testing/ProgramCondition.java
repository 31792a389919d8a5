package shop.weft.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

class ProgramCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), WithProgram.class)
                .map(WithProgram::value)
                .map(name -> Found.orSkip(
                        name, Found.program(name).isPresent(), context, "no program " + name + " on the path"))
                .orElseGet(() -> ConditionEvaluationResult.enabled("needs no program"));
    }
}
