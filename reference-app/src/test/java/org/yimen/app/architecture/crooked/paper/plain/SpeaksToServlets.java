package org.yimen.app.architecture.crooked.paper.plain;

import jakarta.servlet.ServletContext;

/** An adapter that wants a web server around it. */
final class SpeaksToServlets {
  String place(ServletContext context) {
    return context.getContextPath();
  }
}
