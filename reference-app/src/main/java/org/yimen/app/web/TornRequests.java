package org.yimen.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.ServletException;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests whose body is torn, cut off or too long: no fault of ours. They are told as what they
 * are, and the log holds no trace of each.
 */
final class TornRequests {
  private static final Logger LOG = LoggerFactory.getLogger(TornRequests.class);
  private static final int TORN = 400;
  private static final int TOO_LARGE = 413;
  private static final int FAULT = 500;

  private TornRequests() {}

  static void enter(RoutesConfig routes) {
    routes.exception(ServletException.class, TornRequests::tell);
    routes.exception(IOException.class, TornRequests::tell);
    routes.exception(RuntimeException.class, TornRequests::tell);
  }

  private static void tell(Exception fault, Context request) {
    Optional<Integer> status = status(fault);
    if (status.isEmpty()) LOG.error("a page failed: {}", request.endpoint().path, fault);
    request.status(status.orElse(FAULT));
  }

  /** What was wrong with the request; empty if it is not the request. */
  static Optional<Integer> status(Throwable fault) {
    boolean torn = false;
    int depth = 0;
    for (Throwable each = fault; each != null && depth < 10; each = each.getCause(), depth++) {
      if (isTooLarge(each)) return Optional.of(TOO_LARGE);
      torn |= each instanceof EOFException || isOfSender(each);
    }
    return torn ? Optional.of(TORN) : Optional.empty();
  }

  private static boolean isOfSender(Throwable fault) {
    return fault instanceof HttpException http && http.getCode() >= 400 && http.getCode() < 500;
  }

  private static boolean isTooLarge(Throwable fault) {
    if (fault instanceof HttpException http) return http.getCode() == TOO_LARGE;
    String said = Optional.ofNullable(fault.getMessage()).orElse("");
    return fault instanceof IllegalStateException
        && (said.startsWith("max length exceeded") || said.startsWith("max file size exceeded"));
  }
}
