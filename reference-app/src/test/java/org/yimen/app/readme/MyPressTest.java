package org.yimen.app.readme;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.kit.AdapterFactoryContract;

/** README's adapter stands under the contract of factories. */
class MyPressTest extends AdapterFactoryContract<PaperPress> {
  @Override
  protected AdapterFactory<PaperPress> factory() {
    return new MyPressFactory();
  }

  @Override
  protected Map<String, String> useful() {
    return Map.of("my-press.foot", "谢谢");
  }

  /** Its jar names it, and is packed by another test. */
  @Override
  protected boolean isRegistered() {
    return true;
  }

  @Test
  void readme_quotes_this_factory() throws IOException {
    Quoted.assertInReadme("MyPressFactory.java");
  }
}
