package org.yimen.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimen.domain.catalogue.CatalogueProvisions;
import org.yimen.domain.catalogue.LicenceProvisions;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.organisation.OrganisationProvisions;
import org.yimen.domain.person.PersonProvisions;
import org.yimen.domain.queue.QueueProvisions;
import org.yimen.domain.rulebook.FunctionList;
import org.yimen.domain.rulebook.KeyRegistry;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.SignOnProvisions;
import org.yimen.domain.staff.StaffProvisions;

class RoomKeysTest {
  private static final KeyRegistry ALL = RoomKeys.registry();

  static Stream<ProvisionKey<?>> declared() {
    return Stream.of(
            PersonProvisions.class,
            DeadlineProvisions.class,
            OrganisationProvisions.class,
            CatalogueProvisions.class,
            LicenceProvisions.class,
            StaffProvisions.class,
            SignOnProvisions.class,
            QueueProvisions.class,
            CaseworkProvisions.class,
            PromptnessProvisions.class)
        .flatMap(room -> Arrays.stream(room.getFields()))
        .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == ProvisionKey.class)
        .map(RoomKeysTest::value);
  }

  @ParameterizedTest
  @MethodSource("declared")
  void every_declared_key_is_registered_under_its_room(ProvisionKey<?> key) {
    assertThat(ALL.key(key.name()).orElseThrow()).isSameAs(key);
    assertThat(key.name()).matches("[a-z]+(\\.[a-z-]+)+");
    assertThat(key.meaningEn()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("declared")
  void house_readings_name_known_functions_only(ProvisionKey<?> key) {
    if (key.type() != FunctionList.TYPE) return;
    List<?> house = (List<?>) key.houseReading().orElseThrow();
    assertThat(house).allMatch(f -> Functions.all().contains(f));
    if (key != StaffProvisions.APPOINTED_FUNCTIONS)
      assertThat(house).as("somebody may act where no rulebook speaks").isNotEmpty();
  }

  private static ProvisionKey<?> value(Field field) {
    try {
      return (ProvisionKey<?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
