package org.yimen.app.command;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yimen.app.tls.BadCertificateException;
import org.yimen.app.tls.OwnCertificate;
import org.yimen.app.tls.PemFiles;
import org.yimen.app.tls.ServerKey;
import org.yimen.app.web.ServedAt;
import picocli.CommandLine.Option;

/** Where pages are served: the options that say so, and what has to hold beyond this machine. */
final class Serving {
  static final String THIS_MACHINE = "127.0.0.1";
  private static final int HIGHEST_PORT = 65_535;
  private static final String TLS_FOLDER = "tls";

  @Option(names = "--host", paramLabel = "HOST", defaultValue = THIS_MACHINE)
  private String host = THIS_MACHINE;

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
  private int port;

  @Option(names = "--admin-port", paramLabel = "PORT")
  private Optional<Integer> adminPort = Optional.empty();

  @Option(names = "--tls")
  private boolean tls;

  @Option(names = "--plain-http")
  private boolean plainHttp;

  int port() {
    return port;
  }

  Optional<Integer> adminPort() {
    return adminPort;
  }

  /** Refuses words that mean nothing, before anything is touched. */
  void check(Answers answers) {
    checkPort(answers, "--port", port);
    adminPort.ifPresent(p -> checkPort(answers, "--admin-port", p));
    if (tls && plainHttp)
      throw answers.badUsage("--tls 与 --plain-http 只能选一个", "choose one of --tls and --plain-http");
    address();
  }

  static void checkPort(Answers answers, String option, int port) {
    if (port < 0 || port > HIGHEST_PORT)
      throw answers.badUsage(option + " 须为 0 到 65535", option + " must be 0 to 65535");
  }

  /**
   * Where and how, under those settings.
   *
   * @throws NotDoneException if this is beyond this machine and neither by TLS nor in plain HTTP on
   *     purpose, or if the certificate cannot be used
   */
  ServedAt at(Path data, Settings settings, Instant now) {
    InetAddress address = address();
    boolean given =
        settings.text(Settings.TLS_CERTIFICATE).isPresent()
            || settings.text(Settings.TLS_KEY).isPresent();
    if (given && plainHttp)
      throw new NotDoneException(
          "设置里有证书，不能同时用 --plain-http",
          "the settings name a certificate: --plain-http contradicts it");
    if (!address.isLoopbackAddress() && !given && !tls && !plainHttp)
      throw new NotDoneException(
          "对本机以外开放（--host "
              + host
              + "）须加密：加 --tls（首次启动时自制证书），或在设置里给出 "
              + Settings.TLS_CERTIFICATE
              + " 和 "
              + Settings.TLS_KEY
              + "；确要明文，加 --plain-http",
          "serving beyond this machine needs TLS: add --tls (own certificate, made at the first"
              + " start) or name a certificate in the settings; --plain-http serves without it on"
              + " purpose");
    Set<String> names = names(address, settings);
    try {
      Optional<ServerKey> key =
          given
              ? Optional.of(given(settings, now))
              : tls ? Optional.of(own(data, names, address, now)) : Optional.empty();
      return new ServedAt(host, port, names, key, List.of());
    } catch (BadCertificateException e) {
      throw new NotDoneException(e.zh(), e.en(), e);
    }
  }

  private static ServerKey given(Settings settings, Instant now) {
    Optional<Path> certificate = settings.path(Settings.TLS_CERTIFICATE);
    Optional<Path> key = settings.path(Settings.TLS_KEY);
    if (certificate.isEmpty() || key.isEmpty())
      throw new NotDoneException(
          "设置 " + Settings.TLS_CERTIFICATE + " 和 " + Settings.TLS_KEY + " 要一起给出",
          "a certificate and its key are set together");
    return PemFiles.read(certificate.get(), key.get(), now);
  }

  private static ServerKey own(Path data, Set<String> names, InetAddress at, Instant now) {
    Set<String> all = new LinkedHashSet<>(names);
    addresses(at).forEach(all::add);
    return new OwnCertificate(data.resolve(TLS_FOLDER)).forNames(all, now);
  }

  /** The names that browsers may ask for, besides the address that a request came in on. */
  private Set<String> names(InetAddress address, Settings settings) {
    Set<String> names = new LinkedHashSet<>(settings.words(Settings.HOSTS));
    if (address.isLoopbackAddress() || address.isAnyLocalAddress())
      names.addAll(ServedAt.thisMachine());
    if (!address.isAnyLocalAddress()) names.add(host);
    return names;
  }

  private InetAddress address() {
    try {
      InetAddress address = InetAddress.getByName(host);
      if (address.isAnyLocalAddress()
          || address.isLoopbackAddress()
          || NetworkInterface.getByInetAddress(address) != null) return address;
    } catch (UnknownHostException | SocketException e) {
      // told below like an address of another machine
    }
    throw new NotDoneException(
        "--host " + Answers.echo(host) + " 不是本机的地址", "--host is no address of this machine");
  }

  /** The addresses at which people reach it. */
  private static List<String> addresses(InetAddress at) {
    if (!at.isAnyLocalAddress()) return List.of(text(at));
    try {
      List<String> all = new ArrayList<>();
      NetworkInterface.networkInterfaces()
          .flatMap(Serving::ofUpOnes)
          .filter(a -> !a.isLoopbackAddress() && !a.isLinkLocalAddress())
          .forEach(a -> all.add(text(a)));
      return all;
    } catch (SocketException e) {
      return List.of();
    }
  }

  private static Stream<InetAddress> ofUpOnes(NetworkInterface each) {
    try {
      return each.isUp() ? each.inetAddresses() : Stream.empty();
    } catch (SocketException e) {
      return Stream.empty();
    }
  }

  private static String text(InetAddress address) {
    return address.getHostAddress().replaceFirst("%.*", "");
  }

  /** What people type into a browser. */
  List<String> links(ServedAt at, int listening) {
    InetAddress address = address();
    List<String> hosts = address.isAnyLocalAddress() ? addresses(address) : List.of(at.host());
    return hosts.stream()
        .map(h -> h.contains(":") ? "[" + h + "]" : h)
        .map(h -> (at.key().isPresent() ? "https://" : "http://") + h + ":" + listening + "/")
        .toList();
  }
}
