package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/desk", "/desk?lane=JD-A&x=%E4%B8%80", "/cases/2026-1/clock#day"})
  void aPageOfOursIsGoneTo(String path) {
    assertThat(OwnPath.read(path)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "desk",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "/\\/evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/a\\b",
        "/\t/evil.example",
        "/ /evil.example",
        "/\n",
        "/.//evil.example",
        "/x/..//evil.example",
        "/desk\r\nSet-Cookie: a=b",
        "/sign-in",
        "/sign-out",
        "/password?x",
        "/%",
        "@evil.example"
      })
  void anythingElseIsNot(String path) {
    assertThat(OwnPath.read(path)).isEmpty();
  }
}
