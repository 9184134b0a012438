package org.workrules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void theMedianIsTheMiddle() {
        assertThat(Samples.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(Samples.of(4, 1, 9, 2).median()).isEqualTo(3);
    }

    @Test
    void aPercentileIsAValueThatWasMeasured() {
        double[] hundred = new double[100];
        for (int i = 0; i < hundred.length; i++) {
            hundred[i] = 100 - i;
        }
        assertThat(Samples.of(hundred).percentile(99)).isEqualTo(99);
        assertThat(Samples.of(hundred).percentile(100)).isEqualTo(100);
        assertThat(Samples.of(7).percentile(1)).isEqualTo(7);
    }

    @Test
    void nothingMeasuredIsNoFigure() {
        assertThatThrownBy(() -> Samples.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoSidesAreMeasuredInTurnAfterBothAreWarm() {
        List<String> order = new ArrayList<>();
        Versus versus = Versus.interleaved(Duration.ZERO, 2, () -> note(order, "A", 30), () -> note(order, "B", 60));
        assertThat(order).containsExactly("A", "B", "A", "B", "A", "B");
        assertThat(versus.ratio()).isEqualTo(0.5);
    }

    private static double note(List<String> order, String side, double value) {
        order.add(side);
        return value;
    }

    @Test
    void aFigureBelowItsMarkSaysSo() {
        assertThat(Figure.atLeast("relay", "10 a second", "40 a second", 0.25, 0.3).row())
                .isEqualTo("| relay | 10 a second | 40 a second | 0.25 | at least 0.30 | **below** |");
        assertThat(Figure.atMost("start", "4,100 ms", "", 4100, 5000).row())
                .isEqualTo("| start | 4,100 ms |  | 4,100 | at most 5,000 | reached |");
    }
}
