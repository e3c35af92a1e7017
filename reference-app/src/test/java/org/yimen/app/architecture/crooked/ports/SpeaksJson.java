package org.yimen.app.architecture.crooked.ports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** JSON before the edge. */
final class SpeaksJson {
  @JsonProperty String word = "";
}
