package org.haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Values that would harm once they are stored or judged. */
class ValuesTests {

    @Test
    void aNumberIsStorableUntilWrittenOutInFullItWouldBeEndless() {
        assertThat(Values.isStorable("1.50")).isTrue();
        assertThat(Values.isStorable("1e30")).isTrue();
        assertThat(Values.isStorable("1e31")).isFalse();
        assertThat(Values.isStorable("1E-000031")).isFalse();
        assertThat(Values.isStorable("1".repeat(65))).isFalse();
    }

    @Test
    void markupMayNestAsDeepAsAPersonWouldWrite() {
        assertThat(Values.nestsTooDeeply("a < b and c > d")).isFalse();
        assertThat(Values.nestsTooDeeply("<b>".repeat(32) + "</b>".repeat(32))).isFalse();
        assertThat(Values.nestsTooDeeply("<b class='x'>".repeat(33))).isTrue();
        assertThat(Values.nestsTooDeeply("<b>x</b>".repeat(1000) + "<br/>".repeat(1000)))
                .isFalse();
    }
}
