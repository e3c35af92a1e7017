package org.yimen.app.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;

/** A certificate and its key in two files of text (PEM), as most authorities give them. */
public final class PemFiles {
  private PemFiles() {}

  /**
   * Reads both.
   *
   * @param certificate the certificate first, then those that vouch for it
   * @param key without a password
   * @param now when it is to be valid
   * @throws BadCertificateException if a file cannot be read or is none, the certificate is expired
   *     or the key does not fit
   */
  public static ServerKey read(Path certificate, Path key, Instant now) {
    return ServerKey.checked(chain(certificate), key(key), certificate.toString(), now);
  }

  private static List<X509Certificate> chain(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      List<X509Certificate> chain =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (chain.isEmpty()) throw none(file, "里没有证书", "there is no certificate in this file", null);
      return chain;
    } catch (CertificateException e) {
      throw none(file, "不是 PEM 证书，或已损坏", "this is no certificate in PEM, or it is damaged", e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static PrivateKey key(Path file) {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        PEMParser parser = new PEMParser(in)) {
      JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
      for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
        if (part instanceof PrivateKeyInfo key) return converter.getPrivateKey(key);
        if (part instanceof PEMKeyPair pair) return converter.getKeyPair(pair).getPrivate();
        if (part instanceof PKCS8EncryptedPrivateKeyInfo || part instanceof PEMEncryptedKeyPair)
          throw none(file, "私钥有口令，请给出无口令的", "the key has a password; give one without", null);
      }
      throw none(file, "里没有私钥", "there is no key in this file", null);
    } catch (CharacterCodingException | org.bouncycastle.openssl.PEMException e) {
      throw none(file, "不是 PEM 私钥，或已损坏", "this is no key in PEM, or it is damaged", e);
    } catch (IOException e) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) throw unreadable(file, e);
      throw none(file, "不是 PEM 私钥，或已损坏", "this is no key in PEM, or it is damaged", e);
    }
  }

  private static BadCertificateException unreadable(Path file, IOException fault) {
    return Files.exists(file)
        ? none(file, "读不了，请查权限", "this file cannot be read; see its permissions", fault)
        : none(file, "文件不存在", "there is no such file", fault);
  }

  private static BadCertificateException none(
      Path file, String zh, String en, @org.jspecify.annotations.Nullable Throwable cause) {
    return new BadCertificateException(file + "：" + zh, en, cause);
  }
}
