package org.yimen.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.RoomKeys;
import org.yimen.domain.rulebook.ProvisionKey;

/** A key that nobody reads makes a rulebook promise what this software does not do. */
class KeysHaveReadersTest {
  @Test
  void every_key_is_read_by_other_code_than_the_class_that_declares_it() {
    JavaClasses house = House.YIMEN.classes();
    List<JavaField> keys =
        house.stream()
            .filter(c -> c.getPackageName().startsWith("org.yimen.domain."))
            .flatMap(c -> c.getFields().stream())
            .filter(f -> f.getRawType().isEquivalentTo(ProvisionKey.class))
            .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
            .toList();
    assertThat(keys).hasSizeGreaterThanOrEqualTo(RoomKeys.registry().keys().size());
    assertThat(keys)
        .filteredOn(
            key ->
                key.getAccessesToSelf().stream()
                    .allMatch(
                        a ->
                            a.getOriginOwner().equals(key.getOwner())
                                || a.getOriginOwner().isEquivalentTo(RoomKeys.class)))
        .extracting(JavaField::getName)
        .isEmpty();
  }
}
