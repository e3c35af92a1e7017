package org.yimen.app.tls;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate that the hall made for itself 自签证书, kept in its data folder. Browsers ask once
 * whether to trust it: its fingerprint is to be compared then. A new one is made when the old one
 * ends soon or does not name every name that is served.
 */
public final class OwnCertificate {
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|.*:.*");
  private static final Duration LIFE = Duration.ofDays(825);
  private static final Duration NEW_BEFORE_END = Duration.ofDays(30);
  private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

  private final Path certificate;
  private final Path key;

  /** In that folder, which belongs to the hall alone. */
  public OwnCertificate(Path folder) {
    this.certificate = folder.resolve("certificate.pem");
    this.key = folder.resolve("key.pem");
  }

  /**
   * The one that is kept, or a new one.
   *
   * @param names host names and addresses that it has to name
   * @param now today
   * @throws BadCertificateException if the folder cannot be written, or what lies there is damaged
   */
  public ServerKey forNames(Collection<String> names, Instant now) {
    Set<String> wanted = new TreeSet<>(names);
    return kept(now)
        .filter(k -> suits(k.certificate(), wanted, now))
        .orElseGet(() -> made(wanted, now));
  }

  private Optional<ServerKey> kept(Instant now) {
    finish(now);
    // a key alone was left by a start that was cut off: nobody saw it yet
    if (!Files.exists(certificate)) return Optional.empty();
    try {
      return Optional.of(PemFiles.read(certificate, key, now));
    } catch (BadCertificateException e) {
      if (e.getCause() instanceof java.security.cert.CertificateExpiredException)
        return Optional.empty();
      throw e;
    }
  }

  /** A start that was cut off between the two moves left the certificate of this key beside it. */
  private void finish(Instant now) {
    Path left = part(certificate);
    if (!Files.exists(left) || !Files.exists(key)) return;
    try {
      PemFiles.read(left, key, now);
      intoPlace(certificate);
    } catch (BadCertificateException e) {
      // it was cut off before its key was there: the old pair stands
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  private BadCertificateException unwritten(IOException cause) {
    return new BadCertificateException(
        certificate + "：自签证书写不了", "the hall's own certificate cannot be written", cause);
  }

  private static boolean suits(X509Certificate kept, Set<String> wanted, Instant now) {
    return kept.getNotAfter().toInstant().isAfter(now.plus(NEW_BEFORE_END))
        && names(kept).containsAll(wanted);
  }

  private static Set<String> names(X509Certificate kept) {
    try {
      Collection<List<?>> names = kept.getSubjectAlternativeNames();
      return names == null
          ? Set.of()
          : names.stream().map(n -> n.get(1).toString()).collect(Collectors.toSet());
    } catch (CertificateParsingException e) {
      return Set.of();
    }
  }

  private ServerKey made(Set<String> names, Instant now) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      X509Certificate made = signed(pair, names, now);
      writePart(key, text(new JcaPKCS8Generator(pair.getPrivate(), null)));
      writePart(certificate, text(made));
      intoPlace(key);
      intoPlace(certificate);
      return ServerKey.checked(List.of(made), pair.getPrivate(), certificate.toString(), now);
    } catch (IOException e) {
      throw unwritten(e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("no certificate can be made on this Java", e);
    }
  }

  private static X509Certificate signed(KeyPair pair, Set<String> names, Instant now)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    X500Name hall = new X500Name("CN=Yimen");
    GeneralName[] named =
        names.stream()
            .map(
                n -> new GeneralName(isAddress(n) ? GeneralName.iPAddress : GeneralName.dNSName, n))
            .toArray(GeneralName[]::new);
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    hall,
                    new BigInteger(127, new SecureRandom()).add(BigInteger.ONE),
                    Date.from(now.minus(CLOCKS_DIFFER)),
                    Date.from(now.plus(LIFE)),
                    hall,
                    pair.getPublic())
                .addExtension(Extension.subjectAlternativeName, false, new GeneralNames(named))
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(
                    Extension.extendedKeyUsage,
                    false,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
  }

  private static boolean isAddress(String name) {
    return ADDRESS.matcher(name).matches();
  }

  private static String text(Object part) throws IOException {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
      writer.writeObject(part);
    }
    return text.toString();
  }

  /** From its first byte nobody else's to read. */
  private static void writePart(Path file, String text) throws IOException {
    OwnerOnly.folder(file.toAbsolutePath().getParent());
    Path part = part(file);
    Files.deleteIfExists(part);
    OwnerOnly.file(part);
    Files.writeString(part, text, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
  }

  /** There whole or not at all. */
  private static void intoPlace(Path file) throws IOException {
    Files.move(
        part(file), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }
}
