package org.yimen.app.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;

/**
 * What a server shows and proves itself with: its certificate 证书, with those that vouch for it, and
 * the key 私钥 that fits. Valid when it was made.
 *
 * @param chain the certificate first
 * @param key that fits it
 */
public record ServerKey(List<X509Certificate> chain, PrivateKey key) {
  /** Of the store in memory; nothing is kept under it. */
  public static final String STORE_PASSWORD = "memory";

  public ServerKey {
    chain = List.copyOf(chain);
  }

  /**
   * The key, if it can be used at that instant.
   *
   * @param named what messages call the certificate
   * @throws BadCertificateException if the certificate is expired or not valid yet, or the key does
   *     not fit
   */
  static ServerKey checked(List<X509Certificate> chain, PrivateKey key, String named, Instant now) {
    X509Certificate own = chain.get(0);
    try {
      own.checkValidity(Date.from(now));
    } catch (CertificateExpiredException e) {
      throw new BadCertificateException(
          named + "：证书已于 " + own.getNotAfter().toInstant() + " 过期",
          "the certificate expired on " + own.getNotAfter().toInstant(),
          e);
    } catch (CertificateNotYetValidException e) {
      throw new BadCertificateException(
          named + "：证书自 " + own.getNotBefore().toInstant() + " 起才有效",
          "the certificate is not valid before " + own.getNotBefore().toInstant(),
          e);
    }
    if (!fits(own, key))
      throw new BadCertificateException(named + "：私钥与证书不配", "the key does not fit the certificate");
    return new ServerKey(chain, key);
  }

  private static boolean fits(X509Certificate certificate, PrivateKey key) {
    String algorithm =
        switch (key.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC", "ECDSA" -> "SHA256withECDSA";
          default -> key.getAlgorithm();
        };
    byte[] word = {'y', 'i', 'm', 'e', 'n'};
    try {
      Signature signing = Signature.getInstance(algorithm);
      signing.initSign(key);
      signing.update(word);
      Signature checking = Signature.getInstance(algorithm);
      checking.initVerify(certificate.getPublicKey());
      checking.update(word);
      return checking.verify(signing.sign());
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** The certificate itself. */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /** A store in memory with this key and nothing else. */
  public KeyStore store() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "yimen", key, STORE_PASSWORD.toCharArray(), chain.toArray(Certificate[]::new));
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("a key store in memory cannot be made", e);
    }
  }

  /** What browsers show of the certificate, to be compared on another machine: SHA-256. */
  public String fingerprint() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded());
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Names no key. */
  @Override
  public String toString() {
    return "ServerKey[" + certificate().getSubjectX500Principal() + "]";
  }
}
