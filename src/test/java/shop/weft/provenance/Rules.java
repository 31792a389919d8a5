package shop.weft.provenance;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import shop.weft.safeguarding.SmallCells;

/** The rule of small cells as it is unless set. */
final class Rules {

    private Rules() {}

    static SmallCells k10() {
        var rule = mock(SmallCells.class, withSettings().stubOnly());
        when(rule.k()).thenReturn(10);
        when(rule.publishable(anyInt())).thenAnswer(call -> call.<Integer>getArgument(0) >= 10);
        return rule;
    }
}
