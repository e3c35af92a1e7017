package org.yimen.app.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where the public finds the pages, by the setting {@code yimen.address}: papers lead there. */
final class PublicAddress {
  private PublicAddress() {}

  static Optional<URI> of(Optional<String> setting) {
    return setting.map(PublicAddress::read);
  }

  private static URI read(String text) {
    try {
      URI address = new URI(text.strip());
      boolean whole =
          ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
              && address.getHost() != null
              && address.getQuery() == null
              && address.getFragment() == null;
      if (whole) return address;
    } catch (URISyntaxException e) {
      // told below like an address that is not whole
    }
    throw new NotDoneException(
        "设置 " + Settings.ADDRESS + " 有误：应为完整网址，如 https://hall.example",
        "the setting " + Settings.ADDRESS + " must be like https://hall.example");
  }
}
