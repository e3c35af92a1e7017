package org.yimen.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {
  @ParameterizedTest
  @CsvSource({
    "110105194912310123,110***********0123,110105********0123",
    "91350100M000100Y43,913***********0Y43,913501********0Y43",
    "E12345678,E******78,E******78", // a short number keeps less, or it could be guessed
    "12345,1***5,1***5",
    "1,*,*",
    "'','',''",
  })
  void numbers(String number, String forPublic, String forDesk) {
    assertThat(Mask.numberForPublic(number)).isEqualTo(forPublic);
    assertThat(Mask.numberForDesk(number)).isEqualTo(forDesk);
  }

  @ParameterizedTest
  @CsvSource({"13800138000,138****8000", "1380,***0"})
  void mobiles(String number, String masked) {
    assertThat(Mask.mobile(number)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({"张三,张*", "张三丰,张*", "欧阳修,欧*", "李,李*", "John Smith,J*", "'',*"})
  void names(String name, String masked) {
    assertThat(Mask.name(name)).isEqualTo(masked);
  }

  @Test
  void a_character_is_what_a_reader_sees_as_one() {
    String rareSurname = Character.toString(0x20BB7); // two units
    String withVariation = "葛" + Character.toString(0xE0100);
    String withAccent = "e\u0301";
    assertThat(Mask.name(rareSurname + "田")).isEqualTo(rareSurname + "*");
    assertThat(Mask.name(withVariation + "亮")).isEqualTo(withVariation + "*");
    assertThat(Mask.name(withAccent + "tienne")).isEqualTo(withAccent + "*");
  }
}
