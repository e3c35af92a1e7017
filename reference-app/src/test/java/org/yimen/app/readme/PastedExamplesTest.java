package org.yimen.app.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who pastes README's examples under README's imports has code that compiles. */
class PastedExamplesTest {
  @TempDir Path folder = Path.of("");

  @Test
  void both_examples_compile_as_they_stand_in_readme() throws IOException {
    List<String> blocks = Quoted.blocks();
    String imports = blocks.get(0);
    assertThat(imports).startsWith("import ");
    assertThat(
            faults("Embedding", imports + "class Embedding { void run() {" + blocks.get(1) + "}}"))
        .isEmpty();
    assertThat(faults("WholeCase", imports + "class WholeCase {" + blocks.get(2) + "}")).isEmpty();
  }

  private String faults(String name, String source) {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StringWriter told = new StringWriter();
    boolean done =
        compiler
            .getTask(
                told,
                null,
                null,
                List.of(
                    "-proc:none",
                    "-d",
                    folder.toString(),
                    "-classpath",
                    System.getProperty("java.class.path", "")),
                null,
                List.of(new Source(name, source)))
            .call();
    return done ? "" : told.toString();
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
